import type { PayloadHandler, PayloadRequest, Where } from 'payload'

import { requireUser } from '../access/require-user.ts'
import { newestState } from '../documents/newest-state.ts'
import type { WithPage } from '../documents/public-versions.ts'
import type { Share } from '../payload-types.ts'
import { mayShare } from './may-share.ts'
import { readShareSettings } from './share-settings.ts'
import { whyEnded } from './why-ended.ts'

/** `ended`: why the link does not work; null while it does. */
export type ShownShare = Pick<Share, 'by' | 'expiresAt' | 'follows' | 'for' | 'id' | 'lastOpenedAt' | 'opened'> & { ended: string | null }
export type SharesOfDocument = { isPaused: boolean; mayShare: boolean; shares: ShownShare[] }

const maxEnded = 10

/** The links that nobody has ended and whose time is not over. */
export const working = (collection: WithPage, id: string): Where => ({
  and: [...of(collection, id), { revokedAt: { exists: false } }, { expiresAt: { greater_than: new Date().toISOString() } }],
})

/** The links that the user may see, which is as many as she may end: the working ones, and the last that ended. Newest first. */
export const sharesOfDocument =
  (collection: WithPage): PayloadHandler =>
  async (req) => {
    requireUser(req)
    const id = String(req.routeParams?.id)
    const isThere = (await newestState(collection, id, req)) !== null
    const ended: Where = {
      and: [...of(collection, id), { or: [{ revokedAt: { exists: true } }, { expiresAt: { less_than_equal: new Date().toISOString() } }] }],
    }
    const found = [...(await find(working(collection, id), 0, req)), ...(await find(ended, maxEnded, req))]
    const shares: ShownShare[] = []
    for (const share of found) shares.push(await toShown(share, req))
    const { isPaused } = await readShareSettings(req)
    const answer: SharesOfDocument = { isPaused, mayShare: isThere && (await mayShare(collection, id, req)), shares }
    return Response.json(answer)
  }

const of = (collection: WithPage, id: string): Where[] => [{ inCollection: { equals: collection } }, { document: { equals: id } }]

async function find(where: Where, limit: number, req: PayloadRequest): Promise<Share[]> {
  const { docs } = await req.payload.find({
    collection: 'shares',
    depth: 0,
    limit,
    overrideAccess: false,
    pagination: false,
    req,
    sort: '-createdAt',
    where,
  })
  return docs
}

async function toShown(share: Share, { payload }: PayloadRequest): Promise<ShownShare> {
  const { by, expiresAt, follows, for: name, id, lastOpenedAt = null, opened } = share
  return { by, ended: await whyEnded(share, payload), expiresAt, follows, for: name, id, lastOpenedAt, opened }
}
