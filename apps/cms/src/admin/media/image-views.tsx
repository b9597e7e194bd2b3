import { Link } from '@payloadcms/ui'
import type { BeforeListServerProps, Where } from 'payload'

import './images.css'
import { messages } from './messages.ts'
import { searchOf, type View, viewsAt } from './views.ts'

export async function ImageViews({ payload, searchParams, user }: BeforeListServerProps) {
  const filters = Object.entries(searchParams ?? {}).filter(([name]) => name.startsWith('where['))
  const currentQuery = new URLSearchParams(filters.map(([name, value]) => [name, String(value)])).toString()
  const views = Object.entries(viewsAt(new Date())) as [View, null | Where][]
  const counts = await Promise.all(views.map(([, where]) => countOf(where)))
  return (
    <nav aria-label={messages.viewsLabel}>
      <ul className="image-views">
        {views.map(([view, where], place) => {
          const query = searchOf(where)
          return (
            <li key={view}>
              <Link
                href={`/admin/collections/media${query ? `?${query}` : ''}`}
                prefetch={false}
                {...(query === currentQuery && { 'aria-current': 'page' as const })}
              >
                {messages.views[view]} <span>{counts[place]}</span>
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )

  async function countOf(where: null | Where): Promise<number> {
    const { totalDocs } = await payload.count({ collection: 'media', overrideAccess: false, user, ...(where && { where }) })
    return totalDocs
  }
}
