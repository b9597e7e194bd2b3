import type { PayloadRequest } from 'payload'
import { frontPath, pathOfMontage, pathOfPerson } from 'types/addresses'
import { pathOfTopic, peoplePath, topicsPath } from 'types/index-addresses'
import { areFilmsFew } from '../documents/few-films.ts'
import { findPublic } from '../documents/find-public.ts'
import { type FrontLists, frontLists, topOfList } from '../documents/front-lists.ts'
import { idsOf } from '../documents/id-of.ts'
import type { PublicCollection, PublicCollections } from '../documents/public-document.ts'
import * as shown from '../documents/where-shown.ts'
import type { Movement } from '../editions/movement.ts'
import type { List, Media, Montage, Person, Topic } from '../payload-types.ts'
import { type Appearances, noAppearances, pathsOf } from './appearances.ts'
import { indexesOfFilm } from './appearances-of-film.ts'
import { appearancesOfList } from './appearances-of-list.ts'
import { pagesOfTopic } from './index-pages.ts'

/** `front`: as it was before the change of a list. `movements`: of a list. */
type OfList = { front: FrontLists | null; movements: ReadonlyMap<string, Movement> }

export function appearancesOf<Name extends PublicCollection>(
  collection: Name,
  doc: PublicCollections[Name],
  { front, movements }: OfList,
  req: PayloadRequest,
): Promise<Appearances> {
  switch (collection) {
    case 'lists':
      return appearancesOfList(doc as List, movements, front, req)
    case 'montages':
      return appearancesOfMontage(doc as Montage, req)
    case 'people':
      return appearancesOfPerson(doc as Person, req)
    case 'topics':
      return appearancesOfTopic(doc as Topic, req)
    default:
      return appearancesOfImage(doc as Media, req)
  }
}

async function appearancesOfMontage(montage: Montage, req: PayloadRequest): Promise<Appearances> {
  const { id, slug, title, updatedAt, year } = montage
  const lists = await shown.idsOfListsWith('entries.montage', [id], req)
  const pages = new Map([[pathOfMontage({ slug }), updatedAt], ...indexesOfFilm(montage, await areFilmsFew(req))])
  const front = await onFront(lists, req)
  // The front shows the first montages of its lead, and its feed the names of all.
  if (front.lists.length > 0) pages.set(frontPath, (await leadShows([id], front, req)) ? updatedAt : JSON.stringify([slug, title, year]))
  return { ...noAppearances, lists: showing(lists, updatedAt), pages }
}

async function appearancesOfPerson(person: Person, req: PayloadRequest): Promise<Appearances> {
  const lists = await shown.idsOfListsWith('byline', [person.id], req)
  const byline = JSON.stringify([person.name, person.slug])
  const pages = new Map([
    [pathOfPerson(person), person.updatedAt],
    [peoplePath, JSON.stringify([person.name, person.slug, person.biography])],
  ])
  if ((await onFront(lists, req)).lists.length > 0) pages.set(frontPath, byline)
  return { ...noAppearances, lists: showing(lists, byline), pages }
}

/** While no list has it, readers see nothing of it; its address moves all the same. */
async function appearancesOfTopic({ id, name, slug, words }: Topic, req: PayloadRequest): Promise<Appearances> {
  const lists = await shown.idsOfListsWith('topics', [id], req)
  const row = JSON.stringify([slug, name, words])
  return {
    ...noAppearances,
    lists: showing(lists, JSON.stringify([slug, name])),
    ownPath: pathOfTopic({ slug }),
    pages: showing([...pagesOfTopic(slug, lists.length), ...(lists.length > 0 ? [topicsPath] : [])], row),
  }
}

/** Every page that shows an image shows all that readers have of it. */
async function appearancesOfImage({ id, updatedAt }: Pick<Media, 'id' | 'updatedAt'>, req: PayloadRequest): Promise<Appearances> {
  const where = { image: { equals: id } }
  const montages = (await findPublic('montages', { select: ['slug'], where }, req)).map((montage) => montage.id)
  const portraits = await findPublic('people', { select: ['slug'], where: { portrait: { equals: id } } }, req)
  const ledLists = await findPublic('lists', { select: ['byline'], where }, req)
  const lists = montages.length > 0 ? await shown.idsOfListsWith('entries.montage', montages, req) : []
  const led = ledLists.map((list) => list.id)
  const isOnFront = (await onFront(led, req)).lists.length > 0 || (await leadShows(montages, await onFront(lists, req), req))
  return {
    ...noAppearances,
    lists: showing([...lists, ...led], updatedAt),
    montages: showing(montages, updatedAt),
    pages: showing(isOnFront ? [frontPath] : [], updatedAt),
    people: showing([...portraits.map((person) => person.id), ...ledLists.flatMap(({ byline }) => idsOf(byline))], updatedAt),
  }
}

export const pagesShowing = async (image: Pick<Media, 'id' | 'updatedAt'>, req: PayloadRequest): Promise<string[]> => {
  const { lists, montages, pages, people } = await appearancesOfImage(image, req)
  return pathsOf(
    { films: [], lists: [...lists.keys()], montages: [...montages.keys()], pages: [...pages.keys()], people: [...people.keys()] },
    req,
  )
}

const showing = (places: string[], part: string): Map<string, string> => new Map(places.map((place) => [place, part]))

type Front = { lead: string | null; lists: string[] }

/** Those of the lists that the front shows. `lead`: its lead, when it is one of them. */
async function onFront(lists: string[], req: PayloadRequest): Promise<Front> {
  if (lists.length === 0) return { lead: null, lists: [] }
  const { shown: front } = await frontLists(req)
  const [lead] = front
  return { lead: lead !== undefined && lists.includes(lead) ? lead : null, lists: lists.filter((list) => front.includes(list)) }
}

async function leadShows(montages: string[], { lead }: Front, req: PayloadRequest): Promise<boolean> {
  if (lead === null) return false
  const top = await topOfList(lead, req)
  return montages.some((id) => top.includes(id))
}
