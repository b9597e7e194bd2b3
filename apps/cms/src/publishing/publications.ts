import type { CollectionConfig } from 'payload'

import { isNobody, isSignedIn } from '../access/roles.ts'

/** The site reads the number of a page before its content, and prints it on the page. */
export const Publications: CollectionConfig = {
  slug: 'publications',
  access: { create: isNobody, delete: isNobody, read: isSignedIn, update: isNobody },
  admin: { hidden: true },
  lockDocuments: false,
  fields: [
    { name: 'path', type: 'text', index: true, required: true, unique: true },
    { name: 'number', type: 'number', index: true, required: true },
  ],
}
