import { Link } from '@payloadcms/ui'
import type { BeforeListServerProps, CollectionSlug, Where } from 'payload'

import './filter-links.css'
import { searchOf } from './search-of.ts'

/** A filter as the table's own filters are written, so that editors can change it; null for no filter. */
type Filter = { label: string; where: Where | null }
type Props = {
  collection: CollectionSlug
  filters: Filter[]
  /** For screen readers. */
  name: string
  table: Pick<BeforeListServerProps, 'payload' | 'searchParams' | 'user'>
}

/** Filters of a table as links above it, each with the number of documents that it finds. */
export async function FilterLinks({ collection, filters, name, table: { payload, searchParams, user } }: Props) {
  const current = Object.entries(searchParams ?? {}).filter(([param]) => param.startsWith('where['))
  const currentQuery = new URLSearchParams(current.map(([param, value]) => [param, String(value)])).toString()
  const counts = await Promise.all(filters.map(({ where }) => countOf(where)))
  return (
    <nav aria-label={name}>
      <ul className="filter-links">
        {filters.map(({ label, where }, place) => {
          const query = searchOf(where)
          return (
            <li key={label}>
              <Link
                href={`/admin/collections/${collection}${query ? `?${query}` : ''}`}
                prefetch={false}
                {...(query === currentQuery && { 'aria-current': 'page' as const })}
              >
                {label} <span>{counts[place]}</span>
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )

  /** In the newest versions, as the table shows them: Payload's own count looks at the stored documents. */
  async function countOf(where: null | Where): Promise<number> {
    const options = { collection, depth: 0, draft: true, limit: 1, overrideAccess: false, select: {}, user } as const
    const { totalDocs } = await payload.find({ ...options, ...(where && { where }) })
    return totalDocs
  }
}
