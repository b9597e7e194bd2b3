import { after } from 'next/server.js'
import type { PayloadRequest } from 'payload'

import { deliverPending } from './deliver.ts'

/** Before the commit, the site would read old content. Scripts have no response; there the loop of the server delivers. */
export function deliverAfterResponse({ payload, payloadAPI }: PayloadRequest): void {
  if (payloadAPI !== 'local') after(() => deliverPending(payload))
}
