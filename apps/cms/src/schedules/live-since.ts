import type { PayloadRequest } from 'payload'

import { publicDocument } from '../documents/public-document.ts'
import type { Scheduled } from './target.ts'

/** Empty when the document is not public. Another value later means a conflict. */
export const liveSince = async (collection: Scheduled, id: string, req: PayloadRequest): Promise<string> =>
  (await publicDocument(collection, id, req))?.updatedAt ?? ''
