import type { ServerProps } from 'payload'

import { readFailing } from '../../delivery/waiting.ts'
import { Notice } from './notice.tsx'

/** On the dashboard, while something that was published does not reach the site. */
export async function DeliveriesNotice({ payload, user }: ServerProps) {
  return user ? <Notice initial={await readFailing({ payload, user })} /> : null
}
