import { Link } from '@payloadcms/ui'

import type { Dashboard } from '../../dashboard/read-dashboard.ts'
import type { Failing } from '../../delivery/read-deliveries.ts'
import { sentenceOf } from '../../notices/kinds.ts'
import type { Notice } from '../../payload-types.ts'
import { FailingNotice } from '../delivery/failing-notice.tsx'
import { EndingNotice } from '../media/ending-notice.tsx'
import { RefusedNotice } from '../schedules/refused-notice.tsx'
import { Section } from './section.tsx'
import { words } from './words.ts'

type Props = Pick<Dashboard, 'ending' | 'isEditor' | 'refused' | 'reviews'> & {
  failing: Failing
  mentions: Notice[]
  when: (at: string) => string
}

/** Each notice is a banner or nothing; the sentence stands while there is neither a banner nor a row. */
export function Waiting({ ending, failing, isEditor, mentions, refused, reviews, when }: Props) {
  return (
    <Section className="dashboard__section--wide dashboard__waiting" heading={words.waiting} id="waiting">
      <FailingNotice initial={failing} />
      <RefusedNotice refused={refused} />
      <EndingNotice images={ending} />
      {reviews.length + mentions.length > 0 && (
        <ul className="dashboard__rows">
          {reviews.map(({ askedAt, askedBy, collection, id, title, words: said }) => (
            <li key={id}>
              <Link href={`/admin/collections/${collection}/${id}`} prefetch={false}>
                {title}
              </Link>
              <span>{words.reviewAsked(askedBy, when(askedAt), said)}</span>
            </li>
          ))}
          {mentions.map(({ by, createdAt, document, id, inCollection, kind, title, words: said }) => (
            <li key={id}>
              <Link href={`/admin/collections/${inCollection}/${document}`} prefetch={false}>
                {title}
              </Link>
              <span>{words.mentioned(sentenceOf({ by: by ?? '', kind }), when(createdAt), said ?? '')}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="dashboard__empty">{words.noWaiting(isEditor)}</p>
    </Section>
  )
}
