import { APIError, type PayloadRequest, type Where } from 'payload'

import type { WithPage } from '../documents/public-versions.ts'
import type { Comment } from '../payload-types.ts'
import { messages } from './messages.ts'

export const ofDocument = (collection: WithPage, id: string): Where[] => [
  { inCollection: { equals: collection } },
  { document: { equals: id } },
]

/** Oldest first, without a limit. */
export async function findComments(where: Where, req: PayloadRequest): Promise<Comment[]> {
  const { docs } = await req.payload.find({
    collection: 'comments',
    depth: 0,
    limit: 0,
    overrideAccess: true,
    pagination: false,
    req,
    sort: 'createdAt',
    where,
  })
  return docs
}

/** Changes a comment if nobody has since it was read. Throws 409 otherwise. */
export async function changeStored({ id, step }: Comment, change: Partial<Comment>, req: PayloadRequest): Promise<void> {
  const { docs } = await req.payload.update({
    collection: 'comments',
    data: { ...change, step: step + 1 },
    depth: 0,
    overrideAccess: true,
    req,
    where: { and: [{ id: { equals: id } }, { step: { equals: step } }] },
  })
  if (docs.length === 0) throw new APIError(messages.changedMeanwhile, 409, null, true)
}

/** Deletes a comment if nobody has changed or answered it since it was read. Throws 409 otherwise. */
export async function deleteStored({ id, step }: Comment, req: PayloadRequest): Promise<void> {
  const { docs } = await req.payload.delete({
    collection: 'comments',
    depth: 0,
    overrideAccess: true,
    req,
    where: { and: [{ id: { equals: id } }, { step: { equals: step } }] },
  })
  if (docs.length === 0) throw new APIError(messages.changedMeanwhile, 409, null, true)
}
