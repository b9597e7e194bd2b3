import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload'

import { usedImages } from './used-images.ts'

/** What a query may ask of images that no database knows: `where[isUsed][equals]=false`. */
export const isUsed = 'isUsed'

/**
 * Puts the ids of the images in use in the place of that condition, so that it can be asked together with others, sorted, paged and counted.
 * For those signed in: the guard, which stands before this, lets nobody else ask.
 */
export const filterByUse: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { where } = args as { where?: Where }
  if ((operation !== 'read' && operation !== 'count') || !where || !JSON.stringify(where).includes(`"${isUsed}"`)) return args
  return { ...args, where: replaced(where, await usedImages(req as PayloadRequest)) } as typeof args
}

function replaced(where: Where, used: string[]): Where {
  const conditions = Object.entries(where).map(([path, condition]): [string, unknown] => {
    if (path === 'and' || path === 'or') return [path, (condition as Where[]).map((part) => replaced(part, used))]
    if (path !== isUsed) return [path, condition]
    const wanted = String((condition as { equals?: unknown }).equals) === 'true'
    return ['id', wanted ? { in: used } : { not_in: used }]
  })
  return Object.fromEntries(conditions) as Where
}
