import type { CollectionConfig } from 'payload'

import { isNobody } from '../access/roles.ts'

/** One document for each open window; our own endpoint writes, reads and removes them. */
export const Presences: CollectionConfig = {
  slug: 'presences',
  access: { create: isNobody, delete: isNobody, read: isNobody, update: isNobody },
  admin: { hidden: true },
  fields: [
    { name: 'window', type: 'text', index: true, required: true, unique: true },
    { name: 'document', type: 'text', index: true, required: true },
    { name: 'person', type: 'text', required: true },
    { name: 'name', type: 'text', required: true },
    { name: 'since', type: 'date', required: true },
    { name: 'seenAt', type: 'date', index: true, required: true },
  ],
  lockDocuments: false,
}
