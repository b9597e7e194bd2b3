import type { PayloadRequest } from 'payload'

import type { PublicCollections } from '../documents/public-document.ts'
import type { WithPage } from '../documents/public-versions.ts'

/** The newest versions of documents that the user of the request may read; without those in the trash. No query without ids. */
export async function findNewest<Name extends WithPage>(
  collection: Name,
  ids: string[],
  req: PayloadRequest,
): Promise<PublicCollections[Name][]> {
  if (ids.length === 0) return []
  const where = { id: { in: ids } }
  const { docs } = await req.payload.find({ collection, depth: 0, draft: true, overrideAccess: false, pagination: false, req, where })
  return docs as PublicCollections[Name][]
}
