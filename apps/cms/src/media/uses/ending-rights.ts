import type { Payload, PayloadRequest, TypedUser } from 'payload'

import { lastDay, standingOfRights, toldOfBefore } from '../../gate/end-of-rights.ts'
import { usesOf } from './uses.ts'

/** An image that readers see, whose rights have ended or end soon. */
export type Ending = { alt: string; day: string; hasEnded: boolean; id: string }

/** Images with rights that are asked after at all; those that are shown are found among them. */
const most = 200

/** The images that readers see and soon may not, or may not any more; the first to end first. */
export async function readEnding({ payload, user }: { payload: Payload; user: TypedUser }, at: Date): Promise<Ending[]> {
  const { docs } = await payload.find({
    collection: 'media',
    depth: 0,
    limit: most,
    overrideAccess: false,
    select: { alt: true, rightsUntil: true },
    sort: 'rightsUntil',
    user,
    where: { rightsUntil: { less_than: toldOfBefore(at).toISOString() } },
  })
  const found: Ending[] = []
  for (const { alt, id, rightsUntil } of docs) {
    const uses = await usesOf(id, { overrideAccess: false, req: { payload, user } as PayloadRequest })
    if (!uses.some(({ isShown }) => isShown)) continue
    found.push({
      alt,
      day: lastDay({ rightsUntil: rightsUntil ?? null }),
      hasEnded: standingOfRights({ rightsUntil: rightsUntil ?? null }, at) === 'ended',
      id,
    })
  }
  return found
}
