import { Banner } from '@payloadcms/ui'

import type { DatedSchedule } from '../../dashboard/read-dashboard.ts'
import './schedules.css'

/** Schedules that failed, with links to what they were made for. */
export function RefusedNotice({ refused }: { refused: DatedSchedule[] }) {
  return refused.length === 0 ? null : (
    <div className="refused-schedules">
      {refused.map(({ action, document, id, outcome, title }) => (
        <Banner key={id} to={`/admin/collections/${document.collection}/${document.id}`} type="error">
          “{title}” was not {action === 'publish' ? 'published' : 'withdrawn'} as scheduled. {outcome}
        </Banner>
      ))}
    </div>
  )
}
