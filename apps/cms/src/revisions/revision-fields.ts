import type { FieldHook, NumberField, TextField } from 'payload'

import { nextRevision } from './next-revision.ts'

const hidden = {
  admin: { disableBulkEdit: true, disableListColumn: true, disableListFilter: true, hidden: true },
}

const nameOfUser: FieldHook = ({ req }) => req.user?.name ?? ''

/**
 * Counts the saves of a document, drafts too. Whoever saves says the number they started from, and is refused with 409 when somebody else has
 * saved since: the form carries it, and so must every other client.
 */
export const revisionFields: [NumberField, TextField] = [
  { ...hidden, name: 'revision', type: 'number', defaultValue: 0, hooks: { beforeValidate: [nextRevision] } },
  { ...hidden, name: 'revisedBy', type: 'text', hooks: { beforeChange: [nameOfUser] } },
]
