import { pathOfList, pathOfPerson } from 'types/addresses'
import type { List, Media, Montage, Person } from 'types/payload-types'

import { cms } from './cms.ts'
import { type Day, toDay } from './day.ts'
import { embedCode } from './embed-code.ts'
import { type Film, toFilm } from './film.ts'
import { keepRenditions } from './media-store.ts'
import { type Picture, toPicture } from './picture.ts'
import { type RichText, toRichText } from './rich-text.ts'
import type { Site } from './site.ts'

/** One ranked film of a list. */
export type RankedEntry = Film & {
  /** Place among the entries shown, top first. */
  rank: number
  /** The editors' words on why it stands here. */
  note: string | null
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
  /** The markup that shows the list elsewhere; null until the site has an address. */
  embedCode: string | null
}

/** Reads a published list with its montages and their images; null when there is none. Rejects with `CmsDown` in an outage. */
export async function getRankedList(slug: string, site: Site): Promise<RankedList | null> {
  const [list] = await cms().find('lists', { where: { slug: { equals: slug } }, depth: 2, limit: 1 })
  if (!list) return null

  const missing = await keepRenditions([list.image, ...montagesOf(list).map(({ image }) => image)])
  return toRankedList(list, site, missing)
}

/** From the wire to the page. An entry whose montage is not public is left out, and the ranks close up. */
export function toRankedList(
  list: List,
  { address, timeZone }: Pick<Site, 'address' | 'timeZone'>,
  missing: ReadonlySet<string> = new Set(),
): RankedList {
  const entries = toEntries(list, missing)
  const title = titleOf(list)
  const isCountdown = list.counting === 'down'
  const published = toDay(list.publishedAt, timeZone)
  const updated = toDay(list.updatedAt, timeZone)
  return {
    path: pathOfList(list),
    title,
    standfirst: list.standfirst,
    byline: toByline(list.byline),
    published,
    updated: updated && published && updated.iso > published.iso ? updated : null,
    picture: toPicture(list.image, missing),
    introduction: toRichText(list.introduction),
    closing: toRichText(list.closing),
    method: toRichText(list.method),
    isCountdown,
    entries: isCountdown ? entries.toReversed() : entries,
    embedCode: address ? embedCode({ address, slug: list.slug, title }) : null,
  }
}

/** The title with `{count}` replaced, so that a title that counts stays true. */
export function titleOf(list: Pick<List, 'entries' | 'title'>): string {
  return list.title.replaceAll('{count}', String(montagesOf(list).length))
}

/** The public montages of a list, top first: their places are the ranks. */
export function montagesOf({ entries }: Pick<List, 'entries'>): Montage[] {
  return (entries ?? []).map(({ montage }) => montage).filter(isDocument)
}

/** Of all entries of a list, top first. */
export function toEntries({ entries }: Pick<List, 'entries'>, missing: ReadonlySet<string> = new Set()): RankedEntry[] {
  const shown = (entries ?? []).flatMap(({ montage, note }) => (isDocument(montage) ? [{ montage, note }] : []))
  return shown.map(({ montage, note }, place) => ({ ...toFilm(montage, missing), rank: place + 1, note: note || null }))
}

export function toByline(byline: List['byline']): Writer[] {
  return (byline ?? []).filter(isDocument).map((person) => ({ name: person.name, path: pathOfPerson(person) }))
}

/** A relation to something that is not public comes as its bare id, or as null. */
const isDocument = <Document extends Media | Montage | Person>(relation: string | Document | null): relation is Document =>
  typeof relation === 'object' && relation !== null
