import type { Endpoint } from 'payload'

import { scheduleDocument } from './schedule-document.ts'
import { schedulesOfDocument } from './schedules-of-document.ts'
import type { Scheduled } from './target.ts'

export const scheduleEndpoints = (collection: Scheduled): Endpoint[] => [
  { path: '/:id/schedule', method: 'post', handler: scheduleDocument(collection) },
  { path: '/:id/schedules', method: 'get', handler: schedulesOfDocument(collection) },
]
