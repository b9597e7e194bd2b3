import type { UIField } from 'payload'

export const scheduleField: UIField = {
  name: 'schedule',
  type: 'ui',
  admin: {
    components: { Field: '/admin/schedules/schedule-panel.tsx#SchedulePanel' },
    disableBulkEdit: true,
    disableListColumn: true,
    position: 'sidebar',
  },
}
