import type { CollectionConfig } from 'payload'

import { isNobody } from '../access/roles.ts'

/** Comments and their answers. Our own endpoint writes and reads them; nothing that readers get has any of it. */
export const Comments: CollectionConfig = {
  slug: 'comments',
  access: { create: isNobody, delete: isNobody, read: isNobody, update: isNobody },
  admin: { hidden: true },
  fields: [
    { name: 'inCollection', type: 'select', options: ['lists', 'montages', 'people'], required: true },
    { name: 'document', type: 'text', index: true, required: true },
    // See `anchors.ts`. An answer has none: it stands where its thread does.
    { name: 'anchor', type: 'text', defaultValue: '' },
    // Of an entry: its montage and that montage's title as it was, for rows that are written anew and for entries that left.
    { name: 'montage', type: 'text' },
    { name: 'subject', type: 'text' },
    { name: 'quote', type: 'textarea' },
    { name: 'text', type: 'textarea', required: true },
    // Names beside ids, and no relations: what was said outlives an account.
    { name: 'author', type: 'text', required: true },
    { name: 'authorId', type: 'text', required: true },
    // The id of the comment that it answers.
    { name: 'answers', type: 'text', index: true },
    { name: 'mentions', type: 'json', required: true, typescriptSchema: [() => mentionsSchema] },
    { name: 'editedAt', type: 'date' },
    { name: 'settledAt', type: 'date' },
    { name: 'settledBy', type: 'text' },
    // How many changes there were, answers among them: whoever changes a comment names the number that they read.
    { name: 'step', type: 'number', required: true },
  ],
  lockDocuments: false,
}

const text = { type: 'string' as const }
const mentionsSchema = {
  type: 'array' as const,
  items: { type: 'object' as const, additionalProperties: false, properties: { id: text, name: text }, required: ['id', 'name'] },
}
