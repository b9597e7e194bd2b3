import type { Payload, TypedUser } from 'payload'

import { lastDay, standingOfRights, warningCutoff } from '../../gate/end-of-rights.ts'

export type EndingRights = { alt: string; day: string; hasEnded: boolean; id: string }

/** The images whose rights have ended or end soon, in the order in which they end; also those that readers do not see. */
export async function findEndingRights({ payload, user }: { payload: Payload; user: TypedUser }, at: Date): Promise<EndingRights[]> {
  const { docs } = await payload.find({
    collection: 'media',
    depth: 0,
    overrideAccess: false,
    pagination: false,
    select: { alt: true, rightsUntil: true },
    sort: 'rightsUntil',
    user,
    where: { rightsUntil: { less_than: warningCutoff(at).toISOString() } },
  })
  return docs.map(({ alt, id, rightsUntil }) => {
    const bounded = { rightsUntil: rightsUntil ?? null }
    return { alt, day: lastDay(bounded), hasEnded: standingOfRights(bounded, at) === 'ended', id }
  })
}
