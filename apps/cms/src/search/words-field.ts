import type { Field } from 'payload'

/** What the search above the table asks for: `filter-montages.ts` finds the words where the desk finds them. It is never stored. */
export const wordsField: Field = {
  name: 'words',
  type: 'text',
  label: 'title, song, sequence, year, director or name of the file',
  virtual: true,
  admin: { disableBulkEdit: true, disableListColumn: true, disableListFilter: true, hidden: true },
}
