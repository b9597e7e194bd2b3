import type { BeforeListServerProps } from 'payload'

import { FilterLinks } from '../filter-links/filter-links.tsx'
import { labels, named } from './montage-filters.ts'

export function MontageViews(table: BeforeListServerProps) {
  const filters = [{ label: 'All', where: null }, ...Object.entries(labels).map(([filter, label]) => ({ label, where: named(filter) }))]
  return <FilterLinks collection="montages" filters={filters} name="Saved filters" table={table} />
}
