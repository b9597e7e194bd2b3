import type { Endpoint } from 'payload'

import type { WithPage } from '../documents/public-versions.ts'
import { makeShare } from './make-share.ts'
import { revokeShares } from './revoke.ts'
import { sharesOfDocument } from './shares-of-document.ts'

/** Of a collection whose documents have a page. */
export const shareEndpoints = (collection: WithPage): Endpoint[] => [
  { path: '/:id/shares', method: 'get', handler: sharesOfDocument(collection) },
  { path: '/:id/shares', method: 'post', handler: makeShare(collection) },
  { path: '/:id/shares/revoke', method: 'post', handler: revokeShares(collection) },
]
