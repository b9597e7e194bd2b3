import { Link } from '@payloadcms/ui'
import type { BeforeListServerProps, Where } from 'payload'

import './images.css'
import { searchOf, type View, viewsAt } from './views.ts'
import { words } from './words.ts'

/** Above the list of images: all of them, and those that want looking after, with how many there are. */
export async function ImageViews({ payload, searchParams, user }: BeforeListServerProps) {
  const asked = Object.entries(searchParams ?? {}).filter(([name]) => name.startsWith('where['))
  const here = new URLSearchParams(asked.map(([name, value]) => [name, String(value)])).toString()
  const views = Object.entries(viewsAt(new Date())) as [View, null | Where][]
  const counts = await Promise.all(views.map(([, where]) => countOf(where)))
  return (
    <nav aria-label={words.viewsLabel}>
      <ul className="image-views">
        {views.map(([view, where], place) => {
          const query = searchOf(where)
          return (
            <li key={view}>
              <Link
                href={`/admin/collections/media${query ? `?${query}` : ''}`}
                prefetch={false}
                {...(query === here && { 'aria-current': 'page' as const })}
              >
                {words.views[view]} <span>{counts[place]}</span>
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
