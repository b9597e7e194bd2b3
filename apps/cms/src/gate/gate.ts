import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { PublicChangeHook } from '../addresses/public-change.ts'
import { idOf } from '../documents/id-of.ts'
import type { PublicCollections } from '../documents/public-document.ts'
import { validationError } from '../errors/validation-error.ts'
import { namesOfMontages } from '../request-context.ts'
import { publishedMontages, readFacts } from './facts.ts'
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
export const passGate: PublicChangeHook<'lists'> = async ({ now }, req) => {
  if (!now) return
  const ids = shownIds(now)
  const published = await publishedMontages(ids.montages, req)
  refuse(obstacles(now, await readFacts(ids, { newest: false, overrideAccess: true, published, req }), { at: new Date() }))
  namesOfMontages(now.id).set(req, published)
}

export const passImageGate =
  <Name extends 'montages' | 'people'>(field: keyof PublicCollections[Name] & string): PublicChangeHook<Name> =>
  async ({ now }, req) => {
    if (now) refuse(await imageObstaclesOf(now[field], req, { at: new Date(), path: field }))
  }

/** Of a document that has one image. */
export async function imageObstaclesOf(image: unknown, req: PayloadRequest, { at, path }: { at: Date; path: string }): Promise<Obstacle[]> {
  const id = idOf(image)
  if (id === null) return []
  const facts = await readFacts({ images: [id], montages: [], people: [] }, { newest: false, overrideAccess: true, req })
  return inTheImage(id, facts, { at, path, whose: 'The image' })
}

function refuse([first, ...more]: Obstacle[]): void {
  if (first) throw validationError(first, ...more)
}
