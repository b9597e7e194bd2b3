import type { FieldHook, NumberField, TextField } from 'payload'

import { nextRevision } from './next-revision.ts'

const hidden = {
  admin: { disableBulkEdit: true, disableListColumn: true, disableListFilter: true, hidden: true },
}

const nameOfUser: FieldHook = ({ req }) => req.user?.name ?? ''

/** Clients send the number that they started from; see `nextRevision`. */
export const revisionFields: [NumberField, TextField] = [
  { ...hidden, name: 'revision', type: 'number', defaultValue: 0, hooks: { beforeValidate: [nextRevision] } },
  { ...hidden, name: 'revisedBy', type: 'text', hooks: { beforeChange: [nameOfUser] } },
]
