import type { PayloadRequest } from 'payload'

import { findPublic } from '../documents/find-public.ts'
import type { Scheduled } from './target.ts'

/** Empty when the document is not public. Another value later means a conflict. */
export async function liveSince(collection: Scheduled, id: string, req: PayloadRequest): Promise<string> {
  const [doc] = await findPublic(collection, { limit: 1, select: ['updatedAt'], where: { id: { equals: id } } }, req)
  return doc?.updatedAt ?? ''
}
