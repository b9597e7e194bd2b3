import type { CollectionConfig } from 'payload'

import { isNobody, isSignedIn } from '../access/roles.ts'

/** Where readers of an old address find the page now. Written when a published document gets another slug, and by nobody else. */
export const Redirects: CollectionConfig = {
  slug: 'redirects',
  access: { create: isNobody, delete: isNobody, read: isSignedIn, update: isNobody },
  admin: {
    defaultColumns: ['from', 'to', 'createdAt'],
    description: 'Old addresses of published pages. They lead to the new one for good.',
    group: 'Newsroom',
    useAsTitle: 'from',
  },
  fields: [
    { name: 'from', type: 'text', index: true, required: true, unique: true },
    { name: 'to', type: 'text', index: true, required: true },
    { name: 'owner', type: 'text', admin: { hidden: true }, index: true, required: true },
  ],
}
