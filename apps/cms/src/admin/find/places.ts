import { searchOf } from '../filter-links/search-of.ts'
import { messages } from '../media/messages.ts'
import { type View, viewsAt } from '../media/views.ts'
import { labels, named } from '../search/montage-filters.ts'
import type { Found } from './found.ts'

/** The saved filters of the tables, and the pages of the admin. */
export function placesAt(now: Date): Found[] {
  const review = { address: `/admin/collections/lists?${searchOf(named('review'))}`, kind: 'Lists', title: labels.review }
  const montages = Object.entries(labels).map(([filter, label]) => ({
    address: `/admin/collections/montages?${searchOf(named(filter))}`,
    kind: 'Montages',
    title: label,
  }))
  const images = Object.entries(viewsAt(now)).flatMap(([view, where]) =>
    where ? [{ address: `/admin/collections/media?${searchOf(where)}`, kind: 'Images', title: messages.views[view as View] }] : [],
  )
  return [review, ...montages, ...images, { address: '/admin/deliveries', kind: 'Newsroom', title: 'Deliveries' }]
}
