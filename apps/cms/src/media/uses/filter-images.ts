import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload'

import { usedImages } from './used-images.ts'

/** Stands for the ids of all images in use: `where[id][not_in]=used` asks for those that nothing uses. */
export const used = 'used'

/**
 * Two things that can be asked of images as of any field, together with others, sorted, paged and counted: which are used, drafts included,
 * which no database knows; and which have no credit, where an empty one is none.
 */
export const filterImages: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { where } = args as { where?: Where }
  if ((operation !== 'read' && operation !== 'count') || !where) return args
  const ids = JSON.stringify(where).includes(`"${used}"`) ? await usedImages(req as PayloadRequest) : []
  return { ...args, where: replaced(where, ids) } as typeof args
}

function replaced(where: Where, ids: string[]): Where {
  const parts = Object.entries(where).map(([path, condition]): Where => {
    if (path === 'and' || path === 'or') return { [path]: (condition as Where[]).map((part) => replaced(part, ids)) }
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
