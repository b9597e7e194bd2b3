import type { PayloadRequest } from 'payload'

import type { PublicCollections } from './public-document.ts'
import type { WithPage } from './public-versions.ts'

/** Null when the document is in the trash or deleted. */
export async function newestState<Name extends WithPage>(
  collection: Name,
  id: string,
  req: PayloadRequest,
): Promise<PublicCollections[Name] | null> {
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    draft: true,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    where: { id: { equals: id } },
  })
  return (docs[0] as PublicCollections[Name] | undefined) ?? null
}
