import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { isNewToReaders } from '../addresses/remember-pages.ts'
import { idOf } from '../documents/id-of.ts'
import { type PublicCollections, publicDocument } from '../documents/public-document.ts'
import { refusal } from '../errors/refusal.ts'
import { readFacts } from './facts.ts'
import { firstDuplicate } from './first-duplicate.ts'
import { type Circumstances, inTheImage, type ListToJudge, type Obstacle, obstacles } from './obstacles.ts'
import { shownBy } from './shown-by.ts'

/** A montage stands in a list once, in drafts too. */
export const refuseDuplicates: CollectionBeforeChangeHook = ({ data }) => {
  const duplicate = firstDuplicate(data.entries)
  if (!duplicate) return data
  const [first, second] = duplicate.ranks
  const message = `This montage stands at rank ${first} already. Remove it from rank ${first} or ${second}.`
  throw refusal({ message, path: `entries.${second - 1}.montage` })
}

/** What stands between a list and its publication, judged on what the database holds at this point of the transaction. */
export async function obstaclesOf(list: ListToJudge, req: PayloadRequest, circumstances: Circumstances): Promise<Obstacle[]> {
  return obstacles(list, await readFacts(shownBy(list), { newest: false, overrideAccess: true, req }), circumstances)
}

/**
 * Judges what the commit would show readers for the first time, so whatever the way in. A refusal names the rank and the montage, and rolls
 * the whole change back. What they have already stays, though its rights have ended, and a draft may be saved on top of it.
 */
export const passGate: CollectionAfterChangeHook = async ({ doc, req }) => {
  const list = await publicDocument('lists', doc.id, req)
  if (list && isNewToReaders('lists', list, req)) refuse(await obstaclesOf(list, req, { at: new Date() }))
}

/** The same for the image of a montage or person that readers get: every page that shows the document shows it. */
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
  if (first) throw refusal(first, ...more)
}
