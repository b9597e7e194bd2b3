import type { CollectionConfig } from 'payload'

import { isNobody } from '../access/roles.ts'

/** Notices that are still to be mailed; removed when they have been, or after four days. */
export const Mails: CollectionConfig = {
  slug: 'mails',
  access: { create: isNobody, delete: isNobody, read: isNobody, update: isNobody },
  admin: { hidden: true },
  lockDocuments: false,
  fields: [
    { name: 'notice', type: 'text', required: true },
    { name: 'user', type: 'text', index: true, required: true },
    { name: 'attempts', type: 'number', defaultValue: 0, required: true },
    { name: 'lastError', type: 'text' },
    // Set by the process that sends the mail, and after a failure.
    { name: 'restsUntil', type: 'date', index: true, required: true },
  ],
}
