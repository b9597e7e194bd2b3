import type { SelectField } from 'payload'

/** Merged into Payload's own field: tables show the admin's words for the status. */
export const statusField: SelectField = {
  name: '_status',
  type: 'select',
  label: 'Status',
  admin: { components: { Cell: '/admin/standing/standing-cell.tsx#StandingCell' } },
  options: [],
}
