import type { UIField } from 'payload'

export const progressField: UIField = {
  name: 'encoding',
  type: 'ui',
  admin: {
    components: { Field: '/admin/renditions/encoding.tsx#Encoding' },
    disableBulkEdit: true,
    disableListColumn: true,
    position: 'sidebar',
  },
}
