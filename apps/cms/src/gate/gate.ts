import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { isNewToReaders } from '../addresses/remember-pages.ts'
import { idOf } from '../documents/id-of.ts'
import { type PublicCollections, publicDocument } from '../documents/public-document.ts'
import { validationError } from '../errors/validation-error.ts'
import { readFacts } from './facts.ts'
import { firstDuplicate } from './first-duplicate.ts'
import { type CheckedList, inTheImage, type Obstacle, obstacles, type PublishPlan } from './obstacles.ts'
import { shownIds } from './shown-ids.ts'

export const refuseDuplicates: CollectionBeforeChangeHook = ({ data }) => {
  const duplicate = firstDuplicate(data.entries)
  if (!duplicate) return data
  const [first, second] = duplicate.ranks
  const message = `This montage is already at rank ${first}. Remove it from rank ${first} or rank ${second}.`
  throw validationError({ message, path: `entries.${second - 1}.montage` })
}

export async function obstaclesOf(list: CheckedList, req: PayloadRequest, plan: PublishPlan): Promise<Obstacle[]> {
  return obstacles(list, await readFacts(shownIds(list), { newest: false, overrideAccess: true, req }), plan)
}

/** Judges the result, whatever request made it. A published list stays public after the rights of its images end. */
export const passGate: CollectionAfterChangeHook = async ({ doc, req }) => {
  const list = await publicDocument('lists', doc.id, req)
  if (list && isNewToReaders('lists', list, req)) refuse(await obstaclesOf(list, req, { at: new Date() }))
}

export const passImageGate =
  <Name extends 'montages' | 'people'>(collection: Name, field: keyof PublicCollections[Name] & string): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    const shown = await publicDocument(collection, doc.id, req)
    const image = idOf(shown?.[field])
    if (!shown || image === null || !isNewToReaders(collection, shown, req)) return
    const facts = await readFacts({ images: [image], montages: [], people: [] }, { newest: false, overrideAccess: true, req })
    refuse(inTheImage(image, facts, { at: new Date(), path: field, whose: 'The image' }))
  }

function refuse([first, ...more]: Obstacle[]): void {
  if (first) throw validationError(first, ...more)
}
