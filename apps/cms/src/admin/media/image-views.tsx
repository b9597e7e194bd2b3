import type { BeforeListServerProps, Where } from 'payload'

import { FilterLinks } from '../filter-links/filter-links.tsx'
import { messages } from './messages.ts'
import { type View, viewsAt } from './views.ts'

export function ImageViews(table: BeforeListServerProps) {
  const filters = Object.entries(viewsAt(new Date())).map(([view, where]) => ({
    label: messages.views[view as View],
    where: where as Where | null,
  }))
  return <FilterLinks collection="media" filters={filters} name={messages.viewsLabel} table={table} />
}
