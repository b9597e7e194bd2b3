import type { PayloadRequest, Where } from 'payload'

import { findUsedImages } from './find-used-images.ts'

/** Stands for the ids of all images in use: `where[id][not_in]=used` finds the images that nothing uses. */
export const used = 'used'

/** Replaces the word `used` by ids, and extends `credit exists=false` to empty credits. */
export async function resolveFilters(where: Where, req: PayloadRequest): Promise<Where> {
  const ids = JSON.stringify(where).includes(`"${used}"`) ? await findUsedImages(req) : []
  return resolved(where, ids)
}

function resolved(where: Where, ids: string[]): Where {
  const parts = Object.entries(where).map(([path, condition]): Where => {
    if (path === 'and' || path === 'or') return { [path]: (condition as Where[]).map((part) => resolved(part, ids)) }
    if (path === 'id') return { id: withIds(condition as Condition, ids) } as Where
    if (path === 'credit' && String((condition as Condition).exists) === 'false')
      return { or: [{ credit: { exists: false } }, { credit: { equals: '' } }] }
    return { [path]: condition } as Where
  })
  return parts.length === 1 && parts[0] ? parts[0] : { and: parts }
}

type Condition = Record<string, unknown>

const withIds = (condition: Condition, ids: string[]): Condition =>
  Object.fromEntries(
    Object.entries(condition).map(([operator, value]) => [
      operator,
      (operator === 'in' || operator === 'not_in') && String(value) === used ? ids : value,
    ]),
  )
