import type { BeforeListServerProps } from 'payload'

import { inReview } from '../../handovers/filter-in-review.ts'
import { FilterLinks } from '../filter-links/filter-links.tsx'

const filters = [
  { label: 'All', where: null },
  { label: 'In review', where: { or: [{ and: [{ id: { in: inReview } }] }] } },
]

export function ListViews(table: BeforeListServerProps) {
  return <FilterLinks collection="lists" filters={filters} name="Saved filters" table={table} />
}
