import type { Payload, PayloadRequest } from 'payload'
import { isShareToken } from 'types/preview/share'

import type { Share } from '../payload-types.ts'
import { hashOf } from './token.ts'
import { judge } from './why-ended.ts'

/** `req`: of the user who made the link. `reason`: a sentence for who has the link. */
export type OpenedShare = { reason: string; status: 'ended' } | { req: PayloadRequest; share: Share; status: 'open' } | { status: 'absent' }

export async function openShare(token: unknown, payload: Payload): Promise<OpenedShare> {
  const share = isShareToken(token) ? await shareWith(token, payload) : null
  if (!share) return { status: 'absent' }
  const judged = await judge(share, payload)
  return typeof judged === 'string' ? { reason: judged, status: 'ended' } : { req: judged, share, status: 'open' }
}

async function shareWith(token: string, payload: Payload): Promise<Share | null> {
  const { docs } = await payload.find({
    collection: 'shares',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    where: { hash: { equals: hashOf(token) } },
  })
  return docs[0] ?? null
}

/** In one statement, so that two who open it at once are two. */
export async function countOpening({ id }: Share, payload: Payload): Promise<void> {
  await payload.db.updateOne({
    collection: 'shares',
    data: { lastOpenedAt: new Date().toISOString(), opened: { $inc: 1 } },
    options: { atomic: true },
    where: { id: { equals: id } },
  })
}
