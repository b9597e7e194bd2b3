import type { CollectionBeforeOperationHook, Where } from 'payload'

import type { WithPage } from '../documents/public-versions.ts'
import { holds, replaceConditions } from '../documents/replace-conditions.ts'
import { findHandovers } from './stored.ts'

/** The value of `where[id][in]` that stands for the documents whose review is open. */
export const inReview = 'review'

export const filterInReview =
  (collection: WithPage): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    const { where } = args as { where?: Where }
    if (operation !== 'read' || !where || !holds(where, inReview)) return
    const open: Where = { and: [{ inCollection: { equals: collection } }, { state: { in: ['asked', 'taken', 'approved'] } }] }
    const ids = (await findHandovers(open, req, { limit: 0 })).map(({ document }) => document)
    return {
      ...args,
      where: replaceConditions(where, (path, { in: value }) => (path === 'id' && value === inReview ? { id: { in: ids } } : null)),
    } as never
  }
