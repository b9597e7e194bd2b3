import type { PayloadRequest } from 'payload'
import type { List, Montage, Person } from '../payload-types.ts'

import type { WithPage } from './public-versions.ts'

export async function otherWithSlug(
  collection: WithPage,
  slug: string,
  id: unknown,
  req: PayloadRequest,
): Promise<List | Montage | Person | null> {
  for (const draft of [false, true]) {
    const { docs } = await req.payload.find({
      collection,
      depth: 0,
      draft,
      limit: 2,
      overrideAccess: true,
      pagination: false,
      req,
      where: { slug: { equals: slug } },
    })
    const other = docs.find((doc) => doc.id !== id)
    if (other) return other
  }
  return null
}
