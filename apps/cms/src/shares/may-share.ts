import type { PayloadRequest } from 'payload'

import { areOwnDrafts } from '../access/own-drafts.ts'
import { mayPublish } from '../access/roles.ts'
import type { WithPage } from '../documents/public-versions.ts'
import { readShareSettings } from './share-settings.ts'

/** Whether the user may share the previews of a document that exists: a writer those of her own drafts, where the site's settings allow it. */
export async function mayShare(collection: WithPage, id: string, req: PayloadRequest): Promise<boolean> {
  if (mayPublish(req)) return true
  if (!req.user) return false
  const { mayWritersShare } = await readShareSettings(req)
  return mayWritersShare && areOwnDrafts(collection, { id: { equals: id } }, req)
}
