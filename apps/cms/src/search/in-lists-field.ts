import type { Field } from 'payload'

/** A column of the table; forms show nothing of it. */
export const inListsField: Field = {
  name: 'inLists',
  type: 'ui',
  label: 'In lists',
  admin: { components: { Cell: '/admin/search/in-lists-cell.tsx#InListsCell' } },
}
