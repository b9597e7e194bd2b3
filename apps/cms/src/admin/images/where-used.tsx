'use client'

import './images.css'

import { Link, useDocumentInfo } from '@payloadcms/ui'

import type { Use } from '../../media/uses/uses.ts'
import { useUses } from './use-uses.ts'
import { words } from './words.ts'

/** At the foot of an image's form: every document that has it, drafts included, each a link. */
export function WhereUsed() {
  const { id } = useDocumentInfo()
  const { hasFailed, uses } = useUses()
  if (!id) return null
  return (
    <section aria-labelledby="where-used" className="field-type where-used">
      <h2 id="where-used">{words.whereUsed}</h2>
      <p role="status">{hasFailed ? words.failed : summary(uses)}</p>
      {uses && uses.length > 0 && (
        <ul>
          {uses.map((use) => (
            <li key={use.collection + use.id}>
              <Link href={`/admin/collections/${use.collection}/${use.id}`} prefetch={false}>
                {use.title}
              </Link>
              <span>
                {words.kinds[use.collection]} · {words.standing(use)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function summary(uses: null | Use[]): string {
  if (!uses) return words.loading
  return uses.length === 0 ? words.unused : words.used(uses.length)
}
