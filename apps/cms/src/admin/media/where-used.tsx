'use client'

import './images.css'

import { useDocumentInfo } from '@payloadcms/ui'
import { useRef } from 'react'

import type { Use } from '../../media/uses/uses.ts'
import { LinksToUses } from './links-to-uses.tsx'
import { NotDeleted } from './not-deleted.tsx'
import { useUses } from './use-uses.ts'
import { words } from './words.ts'

/** At the foot of an image's form: every document that has it, drafts included, each a link. */
export function WhereUsed() {
  const { id } = useDocumentInfo()
  const { hasFailed, refresh, uses } = useUses()
  const heading = useRef<HTMLHeadingElement>(null)
  if (!id) return null
  return (
    <section aria-labelledby="where-used" className="field-type where-used">
      <h2 id="where-used" ref={heading} tabIndex={-1}>
        {words.whereUsed}
      </h2>
      <p role="status">{hasFailed ? words.failed : summary(uses)}</p>
      {uses && uses.length > 0 && <LinksToUses uses={uses} />}
      <NotDeleted all={heading} refresh={refresh} uses={uses ?? []} />
    </section>
  )
}

function summary(uses: null | Use[]): string {
  if (!uses) return words.loading
  return uses.length === 0 ? words.unused : `${words.usedIn(uses.length)} ${words.takeItOut}`
}
