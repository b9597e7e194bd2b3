import type { FieldHook, TextField } from 'payload'

const setCreator: FieldHook = ({ operation, originalDoc, req }) =>
  operation === 'create' ? (req.user?.id ?? null) : (originalDoc?.createdBy ?? null)

/** No relation: the id outlives the account. */
export const createdByField: TextField = {
  name: 'createdBy',
  type: 'text',
  admin: { disableBulkEdit: true, disableListColumn: true, disableListFilter: true, hidden: true },
  hooks: { beforeChange: [setCreator] },
}
