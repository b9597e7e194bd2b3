import type { PayloadRequest } from 'payload'

import type { PublicCollections } from './public-document.ts'

/** The newest saved state of a document at this point of the transaction, draft or published, at depth 0; null when it is in the trash or gone. */
export async function newestState<Name extends 'lists' | 'montages' | 'people'>(
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
