import { Link } from '@payloadcms/ui'

import type { DatedSchedule } from '../../dashboard/read-dashboard.ts'
import type { Day } from '../../dashboard/week.ts'
import { Section } from './section.tsx'
import { ViewersTime } from './viewers-time.tsx'
import { words } from './words.ts'

/** The next seven days in the site's time zone. */
export function Calendar({ timeZone, week }: { timeZone: string; week: Day<DatedSchedule>[] }) {
  const isEmpty = week.every(({ items }) => items.length === 0)
  return (
    <Section className="dashboard__section--wide" heading={words.scheduled} id="scheduled">
      <p className="dashboard__empty">{isEmpty ? words.noScheduled : words.zone(timeZone)}</p>
      {!isEmpty && (
        <ol className="dashboard__week">
          {week.map(({ date, items, key }) => (
            <li key={key}>
              <time dateTime={key}>{words.day(date)}</time>
              <ul>
                {items.map(({ action, at, document, id, title }) => (
                  <li key={id}>
                    <time dateTime={at}>{new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone })}</time>{' '}
                    <ViewersTime at={at} siteZone={timeZone} />
                    <Link href={`/admin/collections/${document.collection}/${document.id}`} prefetch={false}>
                      {title}
                    </Link>{' '}
                    {words.scheduledAction[action]}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      )}
    </Section>
  )
}
