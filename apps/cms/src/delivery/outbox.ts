import type { CollectionConfig } from 'payload'

import { isNobody, isSignedIn } from '../access/roles.ts'

/** Announcements that wait for the site's answer; removed when every web instance serves their pages. */
export const Outbox: CollectionConfig = {
  slug: 'outbox',
  access: { create: isNobody, delete: isNobody, read: isSignedIn, update: isNobody },
  admin: { hidden: true },
  lockDocuments: false,
  fields: [
    { name: 'publication', type: 'number', index: true, required: true },
    { name: 'paths', type: 'json', required: true, typescriptSchema: [() => ({ type: 'array', items: { type: 'string' } })] },
    // After a failure: the web instances that have to be told again. Empty before: all of them.
    { name: 'origins', type: 'json', typescriptSchema: [() => ({ type: 'array', items: { type: 'string' } })] },
    // Of a restore: so many times caches in front of the site remove all pages, since they may have some that the database does not know any more.
    { name: 'purgesOfAll', type: 'number' },
    // When a cache could not remove all pages after a restore: the moment at which its last copy from before expires.
    { name: 'copiesExpireAt', type: 'date' },
    { name: 'attempts', type: 'number', defaultValue: 0, required: true },
    { name: 'lastError', type: 'text' },
    // Set by the process that delivers the item, and after a failure.
    { name: 'restsUntil', type: 'date', index: true, required: true },
    // Set while a process delivers the item: “Try now” leaves it alone.
    { name: 'inHandUntil', type: 'date' },
  ],
}
