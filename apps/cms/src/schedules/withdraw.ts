import type { PayloadRequest } from 'payload'

import { newestState } from '../documents/newest-state.ts'
import { deletedError } from './deleted-error.ts'
import { nouns, type Target } from './target.ts'

/** As the admin's own button: an incomplete draft is not validated. Throws where readers may not lose it. */
export async function withdraw({ collection, id }: Target, req: PayloadRequest): Promise<void> {
  if (!(await newestState(collection, id, req))) throw deletedError(`The ${nouns[collection]}`)
  await req.payload.update({
    collection,
    id,
    data: { _status: 'draft' },
    depth: 0,
    overrideAccess: false,
    req,
    unpublishAllLocales: true,
  })
}
