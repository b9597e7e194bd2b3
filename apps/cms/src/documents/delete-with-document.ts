import type { CollectionBeforeDeleteHook } from 'payload'

import type { WithPage } from './public-versions.ts'

/** Their rows name a document, and no relation holds them to it. */
const namingDocuments = ['comments', 'handovers', 'notices', 'shares'] as const

/** Deletes with a document what was said and kept of it. The mails of its notices find no notice then. */
export const deleteWithDocument =
  (inCollection: WithPage): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const where = { and: [{ inCollection: { equals: inCollection } }, { document: { equals: String(id) } }] }
    for (const collection of namingDocuments) await req.payload.db.deleteMany({ collection, req, where })
  }
