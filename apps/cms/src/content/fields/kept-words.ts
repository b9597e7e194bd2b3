import type { UIField } from 'payload'

/** First in a form: what is typed is kept in the browser until it is saved, and offered again after a crash. */
export const keptWords: UIField = {
  name: 'keptWords',
  type: 'ui',
  admin: { components: { Field: '/admin/kept-words/kept-words.tsx#KeptWords' }, disableBulkEdit: true, disableListColumn: true },
}
