import type { Payload } from 'payload'
import { expect } from 'vitest'

import type { HandoversOfDocument } from '../../../src/handovers/read-handover.ts'
import type { HandoverAction } from '../../../src/handovers/transitions.ts'
import type { Answer, Client } from '../client.ts'

const worded: HandoverAction[] = ['return', 'override']

/** Changes the review of a document, such as `/lists/<id>`, as its form does. */
export async function handOver(client: Client, document: string, action: HandoverAction, given: object = {}): Promise<Answer> {
  const { body } = await client.get(`${document}?draft=true`)
  const words = worded.includes(action) ? { words: 'Because of the ending.' } : {}
  return client.post(`${document}/handover`, { do: action, revision: body.revision, ...words, ...given })
}

/** The same, one after the other; each must be accepted. */
export async function handOverAll(document: string, steps: [Client, HandoverAction][]): Promise<void> {
  for (const [client, action] of steps) {
    const { body, status } = await handOver(client, document, action)
    expect(status, `${action}: ${JSON.stringify(body)}`).toBe(200)
  }
}

export const handoversAt = async (client: Client, document: string): Promise<HandoversOfDocument> =>
  (await client.get(`${document}/handover`)).body as unknown as HandoversOfDocument

/** Whether the site publishes only what a second person has approved. */
export const needTwoPairs = (payload: Payload, areTwoPairsNeeded: boolean): Promise<unknown> =>
  payload.updateGlobal({
    slug: 'site',
    data: { address: 'https://montage.example', areTwoPairsNeeded, description: 'Lists.', name: 'Montage', timeZone: 'UTC' },
    overrideAccess: true,
  })
