import type { CollectionConfig } from 'payload'

import { isNobody, isSignedIn } from '../access/roles.ts'

/** Written when a published document gets another slug. */
export const Redirects: CollectionConfig = {
  slug: 'redirects',
  access: { create: isNobody, delete: isNobody, read: isSignedIn, update: isNobody },
  admin: {
    defaultColumns: ['from', 'to', 'createdAt'],
    description: 'Old addresses of published pages. They redirect to the new address permanently.',
    group: 'Newsroom',
    useAsTitle: 'from',
  },
  lockDocuments: false,
  fields: [
    { name: 'from', type: 'text', index: true, required: true, unique: true },
    { name: 'to', type: 'text', index: true, required: true },
    { name: 'owner', type: 'text', admin: { hidden: true }, index: true, required: true },
  ],
}
