import type { Dashboard } from '../../dashboard/read-dashboard.ts'
import type { Failing } from '../../delivery/read-deliveries.ts'
import { FailingNotice } from '../delivery/failing-notice.tsx'
import { EndingNotice } from '../media/ending-notice.tsx'
import { RefusedNotice } from '../schedules/refused-notice.tsx'
import { Section } from './section.tsx'
import { words } from './words.ts'

type Props = Pick<Dashboard, 'ending' | 'refused'> & { failing: Failing }

/** Each notice is a banner or nothing; the sentence stands while there is no banner. */
export function Waiting({ ending, failing, refused }: Props) {
  return (
    <Section className="dashboard__section--wide dashboard__waiting" heading={words.waiting} id="waiting">
      <FailingNotice initial={failing} />
      <RefusedNotice refused={refused} />
      <EndingNotice images={ending} />
      <p className="dashboard__empty">{words.noWaiting}</p>
    </Section>
  )
}
