import type { UIField } from 'payload'

export const shareField: UIField = {
  name: 'shares',
  type: 'ui',
  admin: {
    components: { Field: '/admin/shares/share-panel.tsx#SharePanel' },
    disableBulkEdit: true,
    disableListColumn: true,
    position: 'sidebar',
  },
}
