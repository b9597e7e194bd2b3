import type { UIField } from 'payload'

/** Beside a list: what waits for it, and the way to schedule it. */
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
