import { Banner } from '@payloadcms/ui'

import type { ListSchedule } from '../../dashboard/read-dashboard.ts'
import './schedules.css'

/** Schedules that failed, with links to their lists. */
export function RefusedNotice({ refused }: { refused: ListSchedule[] }) {
  return refused.length === 0 ? null : (
    <div className="refused-schedules">
      {refused.map(({ action, id, list, outcome, title }) => (
        <Banner key={id} to={`/admin/collections/lists/${list}`} type="error">
          “{title}” was not {action === 'publish' ? 'published' : 'withdrawn'} as scheduled. {outcome}
        </Banner>
      ))}
    </div>
  )
}
