import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { retry } from '../../database/conflicts/retry.ts'
import { inTransaction } from '../../database/transaction.ts'
import type { Rendition } from '../../payload-types.ts'

type Changes = Partial<Omit<Rendition, 'createdAt' | 'id' | 'image' | 'updatedAt'>>

export class Outdated extends Error {}

/** Updates a set in a transaction of its own, together with the writes of `also`. Throws `Outdated` when the image has another recipe now. */
export async function updateSet(
  { id, recipe }: Pick<Rendition, 'id' | 'recipe'>,
  change: (now: Rendition) => Changes,
  payload: Payload,
  also: (req: PayloadRequest) => Promise<unknown> = async () => {},
): Promise<Rendition> {
  return retry(async () => {
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
