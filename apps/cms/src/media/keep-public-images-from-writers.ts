import { APIError, type CollectionBeforeOperationHook } from 'payload'

import { mayPublish } from '../access/roles.ts'
import { pagesShowing } from '../addresses/pages-showing.ts'
import { publicDocument } from '../documents/public-document.ts'

/** An image has no draft: a change is live wherever it shows. So writers may add images, and change only those readers do not see. */
export const keepPublicImagesFromWriters: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  if (operation !== 'update' || overrideAccess || !req.user || mayPublish(req)) return
  const { id } = args as { id?: unknown }
  const image = id === undefined ? null : await publicDocument('media', String(id), req)
  if (image && (await pagesShowing('media', image, req)).length === 0) return
  throw new APIError('Readers see this image. Ask an editor to change it.', 403, null, true)
}
