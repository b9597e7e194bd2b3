import type { Endpoint } from 'payload'

import type { WithPage } from '../documents/public-versions.ts'
import { changeHandover } from './change-handover.ts'
import { readHandover } from './read-handover.ts'

/** Of a collection whose documents have a page. */
export const handoverEndpoints = (collection: WithPage): Endpoint[] => [
  { path: '/:id/handover', method: 'get', handler: readHandover(collection) },
  { path: '/:id/handover', method: 'post', handler: changeHandover(collection) },
]
