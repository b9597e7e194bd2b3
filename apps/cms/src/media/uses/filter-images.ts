import type { PayloadRequest, Where } from 'payload'

import { type Condition, holds, replaceConditions } from '../../documents/replace-conditions.ts'
import { findUsedImages } from './find-used-images.ts'

/** Stands for the ids of all images in use: `where[id][not_in]=used` finds the images that nothing uses. */
export const used = 'used'

/** Replaces the word `used` by ids, and extends `credit exists=false` to empty credits. */
export async function resolveFilters(where: Where, req: PayloadRequest): Promise<Where> {
  const ids = holds(where, used) ? await findUsedImages(req) : []
  return replaceConditions(where, (path, condition) => {
    if (path === 'id') return { id: withIds(condition, ids) } as Where
    if (path === 'credit' && String(condition.exists) === 'false') {
      return { or: [{ credit: { exists: false } }, { credit: { equals: '' } }] }
    }
    return null
  })
}

const withIds = (condition: Condition, ids: string[]): Condition =>
  Object.fromEntries(
    Object.entries(condition).map(([operator, value]) => [
      operator,
      (operator === 'in' || operator === 'not_in') && String(value) === used ? ids : value,
    ]),
  )
