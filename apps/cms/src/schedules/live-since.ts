import type { PayloadRequest } from 'payload'

import { publicDocument } from '../documents/public-document.ts'

/** Marks what readers have of a document at this point of the transaction: another value later means that they got, or lost, something. Empty: nothing. */
export const liveSince = async (collection: 'lists' | 'montages', id: string, req: PayloadRequest): Promise<string> =>
  (await publicDocument(collection, id, req))?.updatedAt ?? ''
