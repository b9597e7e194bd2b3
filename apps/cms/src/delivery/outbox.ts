import type { CollectionConfig } from 'payload'

import { isNobody, isSignedIn } from '../access/roles.ts'

/** Announcements that wait for the site's answer. Written with the publish, removed when every web instance serves it. */
export const Outbox: CollectionConfig = {
  slug: 'outbox',
  access: { create: isNobody, delete: isNobody, read: isSignedIn, update: isNobody },
  admin: { hidden: true },
  fields: [
    { name: 'publication', type: 'number', index: true, required: true },
    { name: 'paths', type: 'json', required: true, typescriptSchema: [() => ({ type: 'array', items: { type: 'string' } })] },
    { name: 'attempts', type: 'number', defaultValue: 0, required: true },
    { name: 'lastError', type: 'text' },
    // Until then nobody tries it: a process that has it in hand, or one that waits after a failure, has set it.
    { name: 'restsUntil', type: 'date', index: true, required: true },
    // Set while a process has it in hand, so that nobody who is impatient takes it from that one.
    { name: 'inHandUntil', type: 'date' },
  ],
}
