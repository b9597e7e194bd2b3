import type { PayloadRequest } from 'payload'

import { publicDocument } from '../documents/public-document.ts'

/** Empty when the document is not public. Another value later means a conflict. */
export const liveSince = async (collection: 'lists' | 'montages', id: string, req: PayloadRequest): Promise<string> =>
  (await publicDocument(collection, id, req))?.updatedAt ?? ''
