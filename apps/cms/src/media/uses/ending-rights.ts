import type { Payload, PayloadRequest, TypedUser } from 'payload'

import { lastDay, standingOfRights, warningCutoff } from '../../gate/end-of-rights.ts'
import { usesOf } from './find-uses.ts'

export type EndingRights = { alt: string; day: string; hasEnded: boolean; id: string }

const maxImages = 200

/** The images that readers see and whose rights have ended or end soon, in the order in which they end. */
export async function readEndingRights({ payload, user }: { payload: Payload; user: TypedUser }, at: Date): Promise<EndingRights[]> {
  const { docs } = await payload.find({
    collection: 'media',
    depth: 0,
    limit: maxImages,
    overrideAccess: false,
    select: { alt: true, rightsUntil: true },
    sort: 'rightsUntil',
    user,
    where: { rightsUntil: { less_than: warningCutoff(at).toISOString() } },
  })
  const ids = docs.map(({ id }) => id)
  const uses = await usesOf(ids, { overrideAccess: false, req: { payload, user } as PayloadRequest })
  return docs
    .filter(({ id }) => uses.get(id)?.some(({ isShown }) => isShown))
    .map(({ alt, id, rightsUntil }) => ({
      alt,
      day: lastDay({ rightsUntil: rightsUntil ?? null }),
      hasEnded: standingOfRights({ rightsUntil: rightsUntil ?? null }, at) === 'ended',
      id,
    }))
}
