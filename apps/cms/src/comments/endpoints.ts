import type { Endpoint } from 'payload'

import type { WithPage } from '../documents/public-versions.ts'
import { changeComment } from './change-comment.ts'
import { readPeople } from './people-to-mention.ts'
import { readComments } from './read-comments.ts'

/** Of a collection whose documents have a page. */
export const commentEndpoints = (collection: WithPage): Endpoint[] => [
  { path: '/:id/comments/people', method: 'get', handler: readPeople },
  { path: '/:id/comments', method: 'get', handler: readComments(collection) },
  { path: '/:id/comments', method: 'post', handler: changeComment(collection) },
]
