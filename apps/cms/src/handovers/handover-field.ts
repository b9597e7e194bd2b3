import type { UIField } from 'payload'

export const handoverField: UIField = {
  name: 'handover',
  type: 'ui',
  admin: {
    components: { Field: '/admin/handovers/handover-panel.tsx#HandoverPanel' },
    disableBulkEdit: true,
    disableListColumn: true,
    position: 'sidebar',
  },
}
