import type { BeforeListServerProps, Where } from 'payload'

import type { inReview } from '../../handovers/filter-in-review.ts'
import type { MontageFilter } from '../../search/filter-montages.ts'
import { FilterLinks } from '../filter-links/filter-links.tsx'

const labels: Record<MontageFilter | typeof inReview, string> = {
  drafts: 'Drafts',
  changed: 'Changes wait',
  review: 'In review',
  mine: 'Mine',
  unlisted: 'In no list',
  uncredited: 'Missing credit',
}

const named = (filter: string): Where => ({ or: [{ and: [{ id: { in: filter } }] }] })

export function MontageViews(table: BeforeListServerProps) {
  const filters = [{ label: 'All', where: null }, ...Object.entries(labels).map(([filter, label]) => ({ label, where: named(filter) }))]
  return <FilterLinks collection="montages" filters={filters} name="Saved filters" table={table} />
}
