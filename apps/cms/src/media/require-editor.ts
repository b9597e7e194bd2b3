import { APIError, type PayloadRequest } from 'payload'

import { mayPublish } from '../access/roles.ts'
import { pagesShowing } from '../addresses/appearances-of.ts'
import { publicDocument } from '../documents/public-document.ts'

/** An image has no drafts: every change is public at once. So a writer may change only images that no page shows: 403. */
export async function requireEditorForPublicImage(id: string | undefined, req: PayloadRequest): Promise<void> {
  if (!req.user || mayPublish(req)) return
  const image = id === undefined ? null : await publicDocument('media', String(id), req)
  if (image && (await pagesShowing(image, req)).length === 0) return
  throw new APIError('Readers see this image. Ask an editor to change it.', 403, null, true)
}
