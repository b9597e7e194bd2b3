'use client'

import './images.css'

import { useDocumentInfo } from '@payloadcms/ui'
import { useRef } from 'react'

import type { Use } from '../../media/uses/find-uses.ts'
import { InUseDialog } from './in-use-dialog.tsx'
import { LinksToUses } from './links-to-uses.tsx'
import { messages } from './messages.ts'
import { useUses } from './use-uses.ts'

export function WhereUsed() {
  const { id } = useDocumentInfo()
  const { hasFailed, refresh, uses } = useUses()
  const heading = useRef<HTMLHeadingElement>(null)
  if (!id) return null
  return (
    <section aria-labelledby="where-used" className="field-type where-used">
      <h2 id="where-used" ref={heading} tabIndex={-1}>
        {messages.whereUsed}
      </h2>
      <p role="status">{hasFailed ? messages.failed : summary(uses)}</p>
      {uses && uses.length > 0 && <LinksToUses uses={uses} />}
      <InUseDialog heading={heading} refresh={refresh} uses={uses ?? []} />
    </section>
  )
}

function summary(uses: null | Use[]): string {
  if (!uses) return messages.loading
  return uses.length === 0 ? messages.unused : `${messages.usedIn(uses.length)} ${messages.takeItOut}`
}
