import type { SelectField } from 'payload'

/** Payload's field, into which it merges this: in tables it says what readers have, in the admin's one set of words. */
export const statusField: SelectField = {
  name: '_status',
  type: 'select',
  label: 'Status',
  admin: { components: { Cell: '/admin/standing/standing-cell.tsx#StandingCell' } },
  options: [],
}
