import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'

import { isAdminRequest, mayPublish } from '../../access/roles.ts'
import { readDeliveries } from '../../delivery/read-deliveries.ts'
import { env } from '../../env.ts'
import { DeliveryList } from './delivery-list.tsx'

/** `/admin/deliveries`: the publications that have not reached the site. */
export async function DeliveriesView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  // Payload does not redirect from custom views.
  if (!user) redirect('/admin/login?redirect=/admin/deliveries')
  return (
    <DefaultTemplate
      i18n={i18n}
      params={params ?? {}}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams ?? {}}
      user={user}
      visibleEntities={visibleEntities}
      {...(locale ? { locale } : {})}
    >
      <SetStepNav nav={[{ label: 'Deliveries' }]} />
      <Gutter className="deliveries">
        <DeliveryList initial={await readDeliveries(req)} mayRemove={isAdminRequest(req)} mayRetry={mayPublish(req)} webUrl={env.webUrl} />
      </Gutter>
    </DefaultTemplate>
  )
}
