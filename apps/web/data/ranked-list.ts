import { pathOfList, pathOfPerson } from 'types/addresses'
import type { List, Media, Montage, Person, Edition as WireEdition } from 'types/payload-types'
import { shownTitle } from 'types/shown-title'

import { formerAnchors } from './anchors.ts'
import { cms } from './cms.ts'
import { type Day, toDay } from './day.ts'
import { type Edition, isOrderOf, lastChange, movementsIn, readEditions, toEdition } from './editions.ts'
import { embedCode } from './embed-code.ts'
import { type Film, toFilm } from './film.ts'
import { type Left, readPaths, toLeft } from './left.ts'
import { keepRenditions } from './media-store.ts'
import type { Movement } from './movement.ts'
import { type Picture, toPicture } from './picture.ts'
import type { Renditions, Shape } from './rendition-sets.ts'
import { type RichText, toRichText } from './rich-text.ts'
import type { Site } from './site.ts'

/** One ranked film of a list. */
export type RankedEntry = Film & {
  /** Place among the entries shown, top first. */
  rank: number
  /** The editors' words on why it stands here. */
  note: string | null
  /** Null in the first edition, and where it is not known. */
  movement: Movement | null
  /** Slugs that its anchor was made from once. */
  formerSlugs: string[]
}

export type Writer = { name: string; path: string }

/** A list as its own page shows it. */
export type RankedList = {
  path: string
  title: string
  standfirst: string
  byline: Writer[]
  published: Day | null
  /** The day of the last change, when it is another one. */
  updated: Day | null
  picture: Picture | null
  introduction: RichText
  closing: RichText
  method: RichText
  isCountdown: boolean
  /** In the order of reading: from rank 1, or down to it. */
  entries: RankedEntry[]
  /** Null until an edition tells this order. */
  edition: Edition | null
  /** What stood in the list once, the last to leave first. */
  left: Left[]
  /** The markup that shows the list elsewhere; null until the site has an address. */
  embedCode: string | null
}

/** Reads a published list with its montages and their images; null when there is none. Rejects with `CmsDown` in an outage. */
export async function getRankedList(slug: string, site: Site): Promise<RankedList | null> {
  const read = await readWithEditions(slug)
  if (!read) return null

  const { editions, list } = read
  const montages = montagesOf(list)
  const renditions = await keepRenditions({ whole: [list.image, ...montages.map(({ image }) => image)] })
  const left = toLeft(list, montages, editions, await readPaths(montages, editions), site)
  return { ...toRankedList(list, site, renditions, editions), left }
}

const turns = 3

/** A publish that comes between the two readings would show movements of another order, so they are repeated until both tell the same. */
async function readWithEditions(slug: string): Promise<{ editions: WireEdition[]; list: List } | null> {
  for (let turn = 1; ; turn++) {
    const [list] = await cms().find('lists', { where: { slug: { equals: slug } }, depth: 2, limit: 1 })
    if (!list) return null
    const editions = await readEditions(list)
    const [newest] = editions
    if (!newest || isOrderOf(newest, montagesOf(list))) return { editions, list }
    // The announcement of the next publish has the page made anew.
    if (turn === turns) return { editions: [], list }
  }
}

/** From the wire to the page. An entry whose montage is not public is left out, and the ranks close up. */
export function toRankedList(
  list: List,
  { address, timeZone }: Pick<Site, 'address' | 'timeZone'>,
  renditions: Renditions = new Map(),
  editions: WireEdition[] = [],
): RankedList {
  const entries = toEntries(list, renditions, editions)
  const title = titleOf(list)
  const isCountdown = list.counting === 'down'
  const published = toDay(list.publishedAt, timeZone)
  const updated = toDay(lastChange(list, editions[0]), timeZone)
  return {
    path: pathOfList(list),
    title,
    standfirst: list.standfirst,
    byline: toByline(list.byline),
    published,
    updated: updated && published && updated.iso > published.iso ? updated : null,
    picture: toPicture(list.image, renditions),
    introduction: toRichText(list.introduction),
    closing: toRichText(list.closing),
    method: toRichText(list.method),
    isCountdown,
    entries: isCountdown ? entries.toReversed() : entries,
    edition: editions[0] ? toEdition(editions[0], list, { timeZone }) : null,
    left: [],
    embedCode: address ? embedCode({ address, slug: list.slug, title }) : null,
  }
}

/** The title as readers get it. */
export const titleOf = (list: Pick<List, 'entries' | 'title'>): string => shownTitle(list.title, montagesOf(list).length)

/** The public montages of a list, top first: their places are the ranks. */
export function montagesOf({ entries }: Pick<List, 'entries'>): Montage[] {
  return (entries ?? []).map(({ montage }) => montage).filter(isDocument)
}

/** Of all entries of a list, top first. The editions, newest first, say how they moved. */
export function toEntries(
  { entries }: Pick<List, 'entries'>,
  renditions: Renditions = new Map(),
  editions: WireEdition[] = [],
  shape: Shape = 'whole',
): RankedEntry[] {
  const shown = (entries ?? []).flatMap(({ montage, note }) => (isDocument(montage) ? [{ montage, note }] : []))
  const movements = movementsIn(editions[0])
  const anchors = formerAnchors(
    shown.map(({ montage }) => montage),
    editions,
  )
  return shown.map(({ montage, note }, place) => ({
    ...toFilm(montage, renditions, shape),
    rank: place + 1,
    note: note || null,
    movement: movements.get(montage.id) ?? null,
    formerSlugs: anchors.get(montage.id) ?? [],
  }))
}

export function toByline(byline: List['byline']): Writer[] {
  return (byline ?? []).filter(isDocument).map((person) => ({ name: person.name, path: pathOfPerson(person) }))
}

/** A relation to something that is not public comes as its bare id, or as null. */
const isDocument = <Document extends Media | Montage | Person>(relation: string | Document | null): relation is Document =>
  typeof relation === 'object' && relation !== null
