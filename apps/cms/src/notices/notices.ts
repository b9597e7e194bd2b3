import type { CollectionBeforeDeleteHook, CollectionConfig } from 'payload'

import { isNobody } from '../access/roles.ts'
import { noticeEndpoints } from './endpoints.ts'
import { kinds } from './kinds.ts'

/** What a user is told. Our own endpoints read it and mark it as seen, for nobody but that user. */
export const Notices: CollectionConfig = {
  slug: 'notices',
  access: { create: isNobody, delete: isNobody, read: isNobody, update: isNobody },
  admin: { hidden: true },
  endpoints: noticeEndpoints,
  lockDocuments: false,
  fields: [
    // No relations: the collection differs, and a document or an account that is deleted takes its notices along.
    { name: 'user', type: 'text', index: true, required: true },
    { name: 'kind', type: 'select', options: kinds, required: true },
    { name: 'inCollection', type: 'select', options: ['lists', 'montages', 'people'], required: true },
    { name: 'document', type: 'text', index: true, required: true },
    { name: 'title', type: 'text', required: true },
    { name: 'words', type: 'text' },
    { name: 'by', type: 'text' },
    { name: 'seenAt', type: 'date' },
  ],
}

/** Of a user who is deleted. */
export const deleteNoticesOfUser: CollectionBeforeDeleteHook = async ({ id, req }) => {
  for (const collection of ['mails', 'notices'] as const) {
    await req.payload.db.deleteMany({ collection, req, where: { user: { equals: String(id) } } })
  }
}
