import type { PayloadRequest, Where } from 'payload'
import type { List, Montage, Person } from '../payload-types.ts'
import { idOf } from './id-of.ts'
import type { PublicCollection } from './public-document.ts'
import type { WithPage } from './public-versions.ts'

async function published<Name extends WithPage>(collection: Name, where: Where, req: PayloadRequest) {
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    draft: false,
    overrideAccess: true,
    pagination: false,
    req,
    where: { and: [where, { _status: { equals: 'published' } }] },
  })
  return docs
}

export const publishedByIds = async <Name extends 'montages' | 'people'>(collection: Name, ids: string[], req: PayloadRequest) =>
  ids.length === 0 ? [] : published(collection, { id: { in: ids } }, req)

export const listsWithMontage = (id: string, req: PayloadRequest): Promise<List[]> =>
  published('lists', { 'entries.montage': { equals: id } }, req) as Promise<List[]>

export const listsByPerson = (id: string, req: PayloadRequest): Promise<List[]> =>
  published('lists', { byline: { equals: id } }, req) as Promise<List[]>

export const listsWithImage = (id: string, req: PayloadRequest): Promise<List[]> =>
  published('lists', { image: { equals: id } }, req) as Promise<List[]>

export const montagesWithImage = (id: string, req: PayloadRequest): Promise<Montage[]> =>
  published('montages', { image: { equals: id } }, req) as Promise<Montage[]>

export const peopleWithPortrait = (id: string, req: PayloadRequest): Promise<Person[]> =>
  published('people', { portrait: { equals: id } }, req) as Promise<Person[]>

/** A published list is shown on its own page. */
export async function listsShowing(collection: PublicCollection, id: string, req: PayloadRequest): Promise<List[]> {
  if (collection === 'lists') return published('lists', { id: { equals: id } }, req) as Promise<List[]>
  if (collection === 'montages') return listsWithMontage(id, req)
  if (collection === 'people') return listsByPerson(id, req)

  const lists = await listsWithImage(id, req)
  for (const montage of await montagesWithImage(id, req)) lists.push(...(await listsWithMontage(montage.id, req)))
  return [...new Map(lists.map((list) => [list.id, list])).values()]
}

export const everythingPublished = async (req: PayloadRequest) => ({
  lists: (await published('lists', {}, req)) as List[],
  montages: (await published('montages', {}, req)) as Montage[],
  people: (await published('people', {}, req)) as Person[],
})

export const rankIn = (list: List, montage: string): number =>
  (list.entries ?? []).findIndex((entry) => idOf(entry.montage) === montage) + 1
