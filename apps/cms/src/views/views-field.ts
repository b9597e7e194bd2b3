import type { UIField } from 'payload'

export const viewsField: UIField = {
  name: 'views',
  type: 'ui',
  admin: {
    components: { Field: '/admin/views/page-views.tsx#PageViews' },
    disableBulkEdit: true,
    disableListColumn: true,
    position: 'sidebar',
  },
}
