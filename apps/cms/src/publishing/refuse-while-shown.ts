import { APIError, type CollectionBeforeDeleteHook, type PayloadRequest } from 'payload'
import type { PublicChangeHook } from '../addresses/public-change.ts'
import { titleOf } from '../content/fields/list-title.ts'
import type { PublicCollection } from '../documents/public-document.ts'
import * as shown from '../documents/where-shown.ts'
import type { List } from '../payload-types.ts'

/** Images have their own rule: `media/uses`. */
type ShownCollection = Exclude<PublicCollection, 'lists' | 'media'>

/** A document cannot be withdrawn while published lists show it. */
export const refuseWhileShown =
  <Name extends ShownCollection>(collection: Name): PublicChangeHook<Name> =>
  async ({ id, now }, req) => {
    if (!now) await refuse(collection, id, req)
  }

export const refuseDeleteWhileShown =
  (collection: ShownCollection): CollectionBeforeDeleteHook =>
  ({ id, req }) =>
    refuse(collection, String(id), req)

async function refuse(collection: ShownCollection, id: string, req: PayloadRequest): Promise<void> {
  const places = await placesShowing(collection, id, req)
  if (places.length === 0) return
  throw new APIError(`Readers see this in ${places.join('; ')}. Remove it there first.`, 409, null, true)
}

async function placesShowing(collection: ShownCollection, id: string, req: PayloadRequest): Promise<string[]> {
  if (collection === 'montages')
    return (await shown.listsWith('entries.montage', [id], req)).map((list) => `${named(list)}, rank ${shown.rankIn(list, id)}`)
  if (collection === 'topics') return (await shown.listsWith('topics', [id], req)).map(named)
  return (await shown.listsWith('byline', [id], req)).map((list) => `the byline of ${named(list)}`)
}

const named = (list: List): string => `the list “${titleOf(list)}”`
