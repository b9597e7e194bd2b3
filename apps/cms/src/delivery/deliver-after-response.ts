import { after } from 'next/server.js'
import type { PayloadRequest } from 'payload'

import { deliverPending } from './deliver.ts'

/**
 * Starts delivery once the response is sent, so after the commit: a hook runs before it, and the site would read what was.
 * Scripts have no response to wait for (`after` would throw and roll back): there the loop of the server takes the item.
 */
export function deliverAfterResponse({ payload, payloadAPI }: PayloadRequest): void {
  if (payloadAPI !== 'local') after(() => deliverPending(payload))
}
