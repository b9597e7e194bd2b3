import type { Payload } from 'payload'
import { expect } from 'vitest'

import type { Share } from '../../../src/payload-types.ts'
import type { MadeShare } from '../../../src/shares/make-share.ts'
import { countOpening, openShare } from '../../../src/shares/open-share.ts'
import type { SharesOfDocument } from '../../../src/shares/shares-of-document.ts'
import type { Client } from '../client.ts'

export type Link = { address: string; id: string; token: string }

/** Makes a link to the preview of a document, such as `/lists/<id>`: for the legal desk, following the draft, unless `given` says otherwise. */
export async function shareWith(client: Client, document: string, given: object = {}): Promise<Link> {
  const { body, status } = await client.post(`${document}/shares`, { follows: 'draft', for: 'the legal desk', ...given })
  expect(status, JSON.stringify(body)).toBe(201)
  const { address, id } = body as unknown as MadeShare
  return { address, id, token: address.split('/').at(-1) ?? '' }
}

export const sharesAt = async (client: Client, document: string): Promise<SharesOfDocument> =>
  (await client.get(`${document}/shares`)).body as unknown as SharesOfDocument

export const storedShare = (payload: Payload, { id }: Pick<Link, 'id'>): Promise<Share> =>
  payload.findByID({ collection: 'shares', id, depth: 0, overrideAccess: true })

/** What the link shows: `open`, `absent`, or the sentence on why it ended. */
export async function lookAt({ token }: Pick<Link, 'token'>, payload: Payload): Promise<string> {
  const opened = await openShare(token, payload)
  return opened.status === 'ended' ? opened.reason : opened.status
}

export async function open({ token }: Link, payload: Payload): Promise<void> {
  const opened = await openShare(token, payload)
  if (opened.status !== 'open') throw new Error(`The link is ${opened.status}.`)
  await countOpening(opened.share, payload)
}

/** Changes settings of the site that only concern links. */
export const setSharing = (payload: Payload, data: { areSharesPaused?: boolean; mayWritersShare?: boolean }): Promise<unknown> =>
  payload.updateGlobal({
    slug: 'site',
    data: { address: 'https://montage.example', description: 'Lists.', name: 'Montage', timeZone: 'UTC', ...data },
    overrideAccess: true,
  })
