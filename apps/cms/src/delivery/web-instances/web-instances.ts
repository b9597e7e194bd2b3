import type { CollectionConfig } from 'payload'

import { isNobody, isSignedIn } from '../../access/roles.ts'

/** The instances of the site that have announced themselves. */
export const WebInstances: CollectionConfig = {
  slug: 'web-instances',
  access: { create: isNobody, delete: isNobody, read: isSignedIn, update: isNobody },
  admin: { hidden: true },
  lockDocuments: false,
  fields: [
    { name: 'origin', type: 'text', index: true, required: true, unique: true },
    { name: 'seenAt', type: 'date', index: true, required: true },
  ],
}
