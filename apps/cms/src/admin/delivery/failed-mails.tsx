import type { FailedMails } from '../../notices/read-failed-mails.ts'
import { duration } from '../duration.ts'

/** The notices themselves stand under the bell. */
export function FailedMailsSection({ mails: { count, reason, retriesIn } }: { mails: FailedMails }) {
  return (
    <section aria-labelledby="failed-mails">
      <h2 id="failed-mails">Mails not sent yet</h2>
      <p>Everybody finds these notices under the bell. The CMS tries to mail them for four days.</p>
      <div className="deliveries__item">
        <p className="deliveries__reason">{reason}</p>
        <dl>
          <dt>Notices</dt>
          <dd>{count}</dd>
          <dt>Next attempt</dt>
          <dd>{retriesIn === 0 ? 'now' : `in ${duration(retriesIn)}`}</dd>
        </dl>
      </div>
    </section>
  )
}
