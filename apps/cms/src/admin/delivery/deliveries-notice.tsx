import type { ServerProps } from 'payload'

import { readFailing } from '../../delivery/read-deliveries.ts'
import { FailingNotice } from './failing-notice.tsx'

/** On the dashboard, while a publication fails to reach the site. */
export async function DeliveriesNotice({ payload, user }: ServerProps) {
  return user ? <FailingNotice initial={await readFailing({ payload, user })} /> : null
}
