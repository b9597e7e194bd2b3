import type { CollectionConfig } from 'payload'

import { isNobody, isSignedIn } from '../access/roles.ts'

/** Addresses of which a search engine or a hub has still to be told; removed when it has been, or after a day. */
export const Pings: CollectionConfig = {
  slug: 'pings',
  access: { create: isNobody, delete: isNobody, read: isSignedIn, update: isNobody },
  admin: { hidden: true },
  lockDocuments: false,
  fields: [
    { name: 'to', type: 'text', index: true, required: true },
    { name: 'urls', type: 'json', required: true, typescriptSchema: [() => ({ type: 'array', items: { type: 'string' } })] },
    { name: 'attempts', type: 'number', defaultValue: 0, required: true },
    { name: 'lastError', type: 'text' },
    // Set by the process that sends the ping, and after a failure.
    { name: 'restsUntil', type: 'date', index: true, required: true },
  ],
}
