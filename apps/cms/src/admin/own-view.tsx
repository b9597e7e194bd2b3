import './own-view.css'

import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

type Props = { children: ReactNode; className: string; label: string; view: AdminViewServerProps }

/** A view of our own within the header and navigation of Payload's; for somebody signed in. */
export function OwnView({ children, className, label, view: { initPageResult, params, searchParams } }: Props) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  return (
    <DefaultTemplate
      i18n={i18n}
      params={params ?? {}}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams ?? {}}
      // In the order of Payload's own views.
      viewActions={(payload.config.admin.components?.actions ?? []).toReversed()}
      visibleEntities={visibleEntities}
      {...(locale ? { locale } : {})}
      {...(user ? { user } : {})}
    >
      <SetStepNav nav={[{ label }]} />
      <Gutter className={className}>{children}</Gutter>
    </DefaultTemplate>
  )
}
