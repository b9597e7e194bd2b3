import type { ArrayField } from 'payload'

import { firstDuplicate } from '../publishing/first-duplicate.ts'

/** The ranking: an entry's rank is its place, counted from 1. */
export const entriesField: ArrayField = {
  name: 'entries',
  type: 'array',
  labels: { singular: 'Entry', plural: 'Entries' },
  admin: { description: 'The first is rank 1. Drag, or use Move up and Move down in the menu of an entry.', initCollapsed: false },
  validate: (value) => {
    const duplicate = firstDuplicate(value)
    return duplicate ? `Ranks ${duplicate.ranks.join(' and ')} hold the same montage. Remove one.` : true
  },
  fields: [
    { name: 'montage', type: 'relationship', relationTo: 'montages', required: true },
    { name: 'note', type: 'textarea', maxLength: 600, admin: { description: 'Why it stands here. Readers see it.', rows: 2 } },
  ],
}
