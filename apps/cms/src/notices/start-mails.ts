import type { Payload } from 'payload'

import { every } from '../every.ts'
import { sendMails } from './send-mails.ts'
import { isMailed } from './write-notices.ts'

/** A loop of its own, which nothing waits for. Where no mail server is set any more, what waits is removed. */
export function startMails(payload: Payload): void {
  if (isMailed()) {
    every({ logger: payload.logger, name: 'Mails', pause: 2_000 }, () => sendMails(payload))
    return
  }
  payload.db
    .deleteMany({ collection: 'mails', where: { id: { exists: true } } })
    .catch((err: unknown) => payload.logger.error({ err, msg: 'Old mails could not be removed' }))
}
