import type { FieldHook, TextField } from 'payload'

/** Whoever a document is its own as it is made; nobody may say another. What was stored before has none, and is nobody's. */
const keepCreator: FieldHook = ({ operation, originalDoc, req }) =>
  operation === 'create' ? (req.user?.id ?? null) : (originalDoc?.createdBy ?? null)

/** The id of the user who made a document. Text and no relation: it outlives the account, and public content relates to no user. */
export const createdByField: TextField = {
  name: 'createdBy',
  type: 'text',
  admin: { disableBulkEdit: true, disableListColumn: true, disableListFilter: true, hidden: true },
  hooks: { beforeChange: [keepCreator] },
}
