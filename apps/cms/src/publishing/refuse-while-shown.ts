import { APIError, type CollectionAfterChangeHook, type CollectionBeforeDeleteHook, type PayloadRequest } from 'payload'
import { titleOf } from '../content/fields/list-title.ts'
import { type PublicCollection, publicDocument } from '../documents/public-document.ts'
import * as shown from '../documents/where-shown.ts'
import type { List } from '../payload-types.ts'

/** Images have their own rule: `media/uses`. */
type ShownCollection = Exclude<PublicCollection, 'lists' | 'media'>

/** A document cannot be withdrawn while published lists show it. */
export const refuseWhileShown =
  (collection: ShownCollection): CollectionAfterChangeHook =>
  async ({ doc, operation, req }) => {
    if (operation === 'create' || (await publicDocument(collection, doc.id, req))) return
    await refuse(collection, doc.id, req)
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
    return (await shown.listsWithMontage(id, req)).map((list) => `${named(list)}, rank ${shown.rankIn(list, id)}`)
  return (await shown.listsByPerson(id, req)).map((list) => `the byline of ${named(list)}`)
}

const named = (list: List): string => `the list “${titleOf(list)}”`
