import type { PayloadRequest } from 'payload'
import { pagesOfList, pathOfMontage, pathOfPerson } from 'types/addresses'
import { filmsPath, lettersOf, pathOfLetter } from 'types/index-addresses'
import { areFilmsFew } from '../documents/few-films.ts'
import { findPublic } from '../documents/find-public.ts'
import type { FrontLists } from '../documents/front-lists.ts'
import { listsInOrder } from '../documents/list-order.ts'
import { neighboursOf, sharingTopicsWith, sharingWith } from './list-feet.ts'
import { changedListIndexes, type Listing } from './list-index-pages.ts'
import { changedTopicPages } from './topic-pages.ts'

/** The pages that show a document. Each value is the part of the document that the page shows, as a text to compare. */
export type Appearances = {
  /** Where it is not the first of `pages`. */
  ownPath?: string
  /** By path, the document's own page first. */
  pages: Map<string, string>
  /** By id. The slugs are read only for those that changed. */
  lists: Map<string, string>
  montages: Map<string, string>
  people: Map<string, string>
  /** Montages by id, which pages of films show with their ranks. */
  films: Map<string, string>
  /** Of a list. */
  listing: Listing | null
  /** Of a list: which lists the front shows. */
  front: FrontLists | null
}

export type Places = Record<'films' | 'lists' | 'montages' | 'pages' | 'people', string[]>

export const noAppearances: Appearances = {
  films: new Map(),
  front: null,
  listing: null,
  lists: new Map(),
  montages: new Map(),
  pages: new Map(),
  people: new Map(),
}

/** Where readers see another part of a document than before. */
export const changedPlaces = (before: Appearances, now: Appearances): Places => ({
  films: changedKeys(before.films, now.films),
  lists: changedKeys(before.lists, now.lists),
  montages: changedKeys(before.montages, now.montages),
  pages: changedKeys(before.pages, now.pages),
  people: changedKeys(before.people, now.people),
})

const changedKeys = (before: Map<string, string>, now: Map<string, string>): string[] =>
  [...new Set([...now.keys(), ...before.keys()])].filter((key) => before.get(key) !== now.get(key))

/** The pages that show a list among others, where they change. No query when readers see the same of it. */
export async function pagesAmongOthers(
  { listing: before }: Appearances,
  { listing: now }: Appearances,
  req: PayloadRequest,
): Promise<string[]> {
  const listing = now ?? before
  if (!listing) return []
  const ofTopics = await changedTopicPages({ before, now }, req)
  if (before?.row === now?.row) return ofTopics
  const lists = await listsInOrder(req)
  const indexes = [...changedListIndexes({ before, now }, lists), ...ofTopics]
  if (before?.link === now?.link) return indexes
  const sharing = before ? [...(await sharingWith(before, req)), ...(await sharingTopicsWith(before, req))] : []
  return [...indexes, ...neighboursOf(listing, lists), ...sharing]
}

type Slugs = ReadonlyMap<string, { slug: string }>

/** The paths of all places, in at most four queries. @param named montages whose slugs are known */
export async function pathsOf(
  { films, lists, montages, pages, people }: Places,
  req: PayloadRequest,
  named: Slugs = new Map(),
): Promise<string[]> {
  const slugsOf = async <Name extends 'lists' | 'montages' | 'people'>(
    collection: Name,
    ids: string[],
  ): Promise<{ id: string; slug: string }[]> =>
    ids.length === 0 ? [] : findPublic(collection, { select: ['slug'] as never, where: { id: { in: ids } } }, req)
  const shown = [...new Set([...films, ...montages])]
  const others = await slugsOf(
    'montages',
    shown.filter((id) => !named.has(id)),
  )
  const slugs = new Map([...named, ...others.map((montage) => [montage.id, montage] as const)])
  const slugsIn = (ids: string[]) => ids.flatMap((id) => slugs.get(id) ?? [])
  return [
    ...new Set([
      ...pages,
      ...(await slugsOf('lists', lists)).flatMap(pagesOfList),
      ...slugsIn(montages).map(pathOfMontage),
      ...slugsIn(films).flatMap(({ slug }) => lettersOf(slug).map(pathOfLetter)),
      ...(films.length > 0 && (await areFilmsFew(req)) ? [filmsPath] : []),
      ...(await slugsOf('people', people)).map(pathOfPerson),
    ]),
  ]
}
