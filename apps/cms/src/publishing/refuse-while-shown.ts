import { APIError, type CollectionAfterChangeHook, type CollectionBeforeDeleteHook, type PayloadRequest } from 'payload'
import { titleOf } from '../content/fields/list-title.ts'
import { type PublicCollection, publicDocument } from '../documents/public-document.ts'
import * as shown from '../documents/where-shown.ts'
import type { List } from '../payload-types.ts'

/** An image has a rule of its own, drafts included: `media/uses`. */
type ShownCollection = Exclude<PublicCollection, 'lists' | 'media'>

/**
 * After a change that takes a document from readers (unpublish, trash): refused with 409, and so rolled back, while published content
 * shows it. The refusal names the list and the rank.
 */
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
  throw new APIError(`Readers see this in ${places.join('; ')}. Take it out there first.`, 409, null, true)
}

async function placesShowing(collection: ShownCollection, id: string, req: PayloadRequest): Promise<string[]> {
  if (collection === 'montages')
    return (await shown.listsWithMontage(id, req)).map((list) => `${named(list)}, rank ${shown.rankIn(list, id)}`)
  return (await shown.listsByPerson(id, req)).map((list) => `the byline of ${named(list)}`)
}

const named = (list: List): string => `the list “${titleOf(list)}”`
