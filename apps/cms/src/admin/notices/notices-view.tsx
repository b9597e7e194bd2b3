import { Link } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'

import { readNotices } from '../../notices/read-notices.ts'
import { siteTimeZone } from '../../schedules/site-time-zone.ts'
import { OwnView } from '../own-view.tsx'
import { MarkAll } from './mark-all.tsx'
import { NoticeRow } from './notice-row.tsx'
import './notices.css'
import { words } from './words.ts'

/** `/admin/notices`: all that a user was told, the newest first. */
export async function NoticesView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const { payload, user } = req
  // Payload does not redirect from custom views.
  if (!user) redirect('/admin/login?redirect=/admin/notices')
  const { notices, page, pages } = await readNotices({ payload, user }, pageIn(view.searchParams?.page))
  const timeZone = await siteTimeZone(req)
  return (
    <OwnView className="notices" label={words.title} view={view}>
      <div className="own-view__header">
        <h1>{words.title}</h1>
        {notices.some(({ seenAt }) => !seenAt) && <MarkAll />}
      </div>
      {notices.length === 0 && <p>{words.none}</p>}
      <ol className="notices__rows">
        {notices.map((notice) => (
          <NoticeRow key={notice.id} notice={notice} timeZone={timeZone} />
        ))}
      </ol>
      {pages > 1 && (
        <nav aria-label={words.title} className="notices__pages">
          {page > 1 && <Link href={`/admin/notices?page=${page - 1}`}>{words.newer}</Link>}
          {page < pages && <Link href={`/admin/notices?page=${page + 1}`}>{words.older}</Link>}
        </nav>
      )}
    </OwnView>
  )
}

const pageIn = (given: unknown): number => (typeof given === 'string' && /^[1-9]\d{0,4}$/.test(given) ? Number(given) : 1)
