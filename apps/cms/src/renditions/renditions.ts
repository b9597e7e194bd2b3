import type { CollectionConfig } from 'payload'

import { isNobody, isSignedIn } from '../access/roles.ts'

/** One document per image, apart from it, so that the encoder never writes to a document that an editor has open (ADR 024). */
export const Renditions: CollectionConfig = {
  slug: 'renditions',
  access: { create: isNobody, delete: isNobody, read: isSignedIn, update: isNobody },
  admin: { hidden: true },
  lockDocuments: false,
  fields: [
    { name: 'image', type: 'relationship', relationTo: 'media', index: true, required: true, unique: true },
    {
      name: 'files',
      type: 'array',
      fields: [
        { name: 'name', type: 'text', index: true, required: true },
        { name: 'format', type: 'select', options: ['avif', 'webp'], required: true },
        { name: 'shape', type: 'select', options: ['whole', '16x9', '1x1', '4x5'], required: true },
        { name: 'width', type: 'number', required: true },
        { name: 'height', type: 'number', required: true },
        // In bytes: a stored file of another size is damaged.
        { name: 'size', type: 'number', required: true },
        // False until all files are there, and again once another file replaces it.
        { name: 'isShown', type: 'checkbox', defaultValue: false },
        // The sweep removes files that are shown no longer.
        { name: 'hiddenAt', type: 'date' },
        { name: 'key', type: 'text' },
      ],
    },
    { name: 'recipe', type: 'text', required: true },
    { name: 'isDone', type: 'checkbox', defaultValue: false, index: true },
    { name: 'made', type: 'number', defaultValue: 0, required: true },
    { name: 'total', type: 'number', defaultValue: 0, required: true },
    { name: 'attempts', type: 'number', defaultValue: 0, required: true },
    { name: 'lastError', type: 'text' },
    // Not encoded before: set by the process that encodes, and after a failure.
    { name: 'restsUntil', type: 'date', index: true, required: true },
  ],
}
