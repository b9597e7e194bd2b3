import type { PayloadRequest } from 'payload'
import type { List, Montage, Person, Topic } from '../payload-types.ts'

import type { WithAddress } from './public-versions.ts'

export async function otherWithSlug(
  collection: WithAddress,
  slug: string,
  id: unknown,
  req: PayloadRequest,
): Promise<List | Montage | Person | Topic | null> {
  for (const draft of [false, true]) {
    const { docs } = await req.payload.find({
      collection,
      depth: 0,
      draft,
      limit: 1,
      overrideAccess: true,
      pagination: false,
      req,
      where: { and: [{ slug: { equals: slug } }, ...(id ? [{ id: { not_equals: id } }] : [])] },
    })
    if (docs[0]) return docs[0]
  }
  return null
}
