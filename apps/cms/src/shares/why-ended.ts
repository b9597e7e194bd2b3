import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { newestState } from '../documents/newest-state.ts'
import type { WithPage } from '../documents/public-versions.ts'
import type { Share } from '../payload-types.ts'
import { formatMoment } from '../schedules/format-moment.ts'
import { mayShare } from './may-share.ts'
import { readShareSettings } from './share-settings.ts'

/** A sentence on why a link does not work, and whom to ask; null while it works. */
export const whyEnded = async (share: Share, payload: Payload): Promise<string | null> => {
  const judged = await judge(share, payload)
  return typeof judged === 'string' ? judged : null
}

/** The request of the user who made the link, with whose rights the preview is read; or why the link does not work. */
export async function judge(share: Share, payload: Payload): Promise<PayloadRequest | string> {
  const { by, document, expiresAt, revokedAt, userId } = share
  const collection = share.inCollection as WithPage
  const req = await createLocalReq({}, payload)
  const { isPaused, timeZone } = await readShareSettings(req)
  if (revokedAt) return `This link was ended on ${formatMoment(revokedAt, timeZone)}. Ask ${by} for a new one.`
  if (new Date(expiresAt) <= new Date()) return `This link worked until ${formatMoment(expiresAt, timeZone)}. Ask ${by} for a new one.`
  if (isPaused) return `All links to previews are paused at the moment. Ask ${by} when they work again.`

  const user = await payload.findByID({ collection: 'users', id: userId, depth: 0, disableErrors: true, overrideAccess: true, req })
  if (!user) return `The account of ${by}, who made this link, is gone, and the link with it. Ask ${by} or the newsroom.`
  req.user = { ...user, collection: 'users' }
  if (!(await newestState(collection, document, req))) return `The page that this link showed is in the trash. Ask ${by} about it.`
  if (!(await mayShare(collection, document, req)))
    return `${by}, who made this link, may no longer share this page. Ask ${by} or an editor.`
  return req
}
