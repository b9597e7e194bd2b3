import { appendVersionToQueryKey, executeAccess, type PayloadRequest, type Where } from 'payload'

import type { PublicCollections } from '../documents/public-document.ts'
import type { WithPage } from '../documents/public-versions.ts'

/**
 * The newest versions of documents that the user of the request may read, as they are stored: Payload's hooks for reading cost more than the query
 * for a long list. Without those in the trash; no query without ids.
 */
export async function findNewest<Name extends WithPage>(
  collection: Name,
  ids: string[],
  req: PayloadRequest,
): Promise<PublicCollections[Name][]> {
  if (ids.length === 0) return []
  const { config } = req.payload.collections[collection]
  const access = await executeAccess({ disableErrors: true, req }, config.access.read)
  if (!access) return []
  const wanted: Where[] = [{ id: { in: ids } }, { deletedAt: { exists: false } }, ...(typeof access === 'object' ? [access] : [])]
  const where = appendVersionToQueryKey({ and: wanted })
  const { docs } = await req.payload.db.queryDrafts<PublicCollections[Name]>({ collection, pagination: false, req, where })
  return docs
}
