import type { PayloadRequest, Where } from 'payload'

import { idOf } from '../../documents/id-of.ts'
import { isDraft, places } from './find-uses.ts'

/** The ids of the images that stored documents or drafts use. */
export async function findUsedImages(req: PayloadRequest): Promise<string[]> {
  const { payload } = req
  const ids = new Set<string>()
  for (const [name, { field }] of Object.entries(places)) {
    const collection = name as keyof typeof places
    const hasImage: Where = { [field]: { exists: true } }
    const stored = await payload.db.findDistinct({
      collection,
      field,
      req,
      where: { and: [hasImage, { deletedAt: { exists: false } }] },
    })
    const drafts = await payload.find({
      collection,
      depth: 0,
      draft: true,
      overrideAccess: true,
      pagination: false,
      req,
      select: { [field]: true } as never,
      where: { and: [hasImage, isDraft] },
    })
    for (const document of [...stored.values, ...drafts.docs]) ids.add(idOf((document as Record<string, unknown>)[field]) ?? '')
  }
  ids.delete('')
  return [...ids]
}
