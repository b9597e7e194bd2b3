import type { Payload, TypedUser } from 'payload'

import { lastDay, standingOfRights, warningCutoff } from '../../gate/end-of-rights.ts'
import { findShown } from './find-shown.ts'

export type EndingRights = { alt: string; day: string; hasEnded: boolean; id: string }

/** The images that readers see and whose rights have ended or end soon, in the order in which they end. */
export async function readEndingRights({ payload, user }: { payload: Payload; user: TypedUser }, at: Date): Promise<EndingRights[]> {
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
  const shown = await findShown(
    docs.map(({ id }) => id),
    { payload, user },
  )
  return docs
    .filter(({ id }) => shown.has(id))
    .map(({ alt, id, rightsUntil }) => {
      const bounded = { rightsUntil: rightsUntil ?? null }
      return { alt, day: lastDay(bounded), hasEnded: standingOfRights(bounded, at) === 'ended', id }
    })
}
