import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { retrying } from '../database/retrying.ts'
import { inTransaction } from '../database/transaction.ts'
import type { Rendition } from '../payload-types.ts'

type Changes = Partial<Omit<Rendition, 'createdAt' | 'id' | 'image' | 'updatedAt'>>

/** The image was changed or deleted while its renditions were made: what is made is not wanted any more, or not all of it. */
export class Outdated extends Error {}

/**
 * Changes a set in a transaction of its own, on what it holds now. `also` writes what goes with it. Throws `Outdated` when it is to be made
 * from something else by now.
 */
export async function changeSet(
  { id, recipe }: Pick<Rendition, 'id' | 'recipe'>,
  change: (now: Rendition) => Changes,
  payload: Payload,
  also: (req: PayloadRequest) => Promise<unknown> = async () => {},
): Promise<Rendition> {
  return retrying(async () => {
    const req = await createLocalReq({}, payload)
    const options = { collection: 'renditions', depth: 0, id, overrideAccess: true, req } as const
    return inTransaction(req, async () => {
      const now = await payload.findByID({ ...options, disableErrors: true })
      if (now?.recipe !== recipe) throw new Outdated()
      const changed = await payload.update({ ...options, data: change(now) })
      await also(req)
      return changed
    })
  })
}
