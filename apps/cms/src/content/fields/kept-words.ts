import type { UIField } from 'payload'

/** First in a form: the browser stores what is typed until it is saved, and offers it again after a crash. */
export const keptWords: UIField = {
  name: 'keptWords',
  type: 'ui',
  admin: { components: { Field: '/admin/kept-words/kept-words.tsx#KeptWords' }, disableBulkEdit: true, disableListColumn: true },
}
