import { type ArrayField, baseIDField, type TextField } from 'payload'

import { isEditorField } from '../../access/roles.ts'
import { firstDuplicate } from '../../gate/first-duplicate.ts'

export const maxNoteLength = 600

/**
 * Payload's id of a row, without validation: Payload merges the whole list anew for each field that it validates. `guard/check-shape.ts` refuses
 * wrong ids.
 */
const idField: TextField = { ...(baseIDField as TextField), admin: { condition: () => false, hidden: true } }

/** The rank of an entry is its place, from 1. */
export const entriesField: ArrayField = {
  name: 'entries',
  type: 'array',
  labels: { singular: 'Entry', plural: 'Entries' },
  access: { create: isEditorField, update: isEditorField },
  admin: {
    components: { Field: '/admin/ranking/desk/rank-desk.tsx#RankDesk' },
  },
  validate: (value) => {
    const duplicate = firstDuplicate(value)
    return duplicate ? `Ranks ${duplicate.ranks.join(' and ')} hold the same montage. Remove one.` : true
  },
  fields: [
    { name: 'montage', type: 'relationship', relationTo: 'montages', index: true, required: true },
    { name: 'note', type: 'textarea', maxLength: maxNoteLength, admin: { description: 'Why it stands here. Readers see it.', rows: 2 } },
    idField,
  ],
}
