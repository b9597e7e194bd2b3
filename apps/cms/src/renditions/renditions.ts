import type { CollectionConfig } from 'payload'

import { isNobody, isSignedIn } from '../access/roles.ts'

/**
 * What readers get of an image, a document for each image. Apart from the image, so that the encoder never writes to what an editor has open
 * (ADR 024). Names are made from the content of the files and stay: one that is shown no longer is served to pages that still name it.
 */
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
        // False until all of them are there, and once there are others in its place.
        { name: 'isShown', type: 'checkbox', defaultValue: false },
        // What it was made from and how (`keyOf`).
        { name: 'key', type: 'text' },
      ],
    },
    // What of the image they are to be made from (`recipeOf`): changed while they are made, what was made is looked through again.
    { name: 'recipe', type: 'text', required: true },
    { name: 'isDone', type: 'checkbox', defaultValue: false, index: true },
    { name: 'made', type: 'number', defaultValue: 0, required: true },
    { name: 'total', type: 'number', defaultValue: 0, required: true },
    { name: 'attempts', type: 'number', defaultValue: 0, required: true },
    { name: 'lastError', type: 'text' },
    // Until then nobody makes them: a process that has them in hand, or one that waits after a failure, has set it.
    { name: 'restsUntil', type: 'date', index: true, required: true },
  ],
}
