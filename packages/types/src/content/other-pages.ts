import type { Edition, PastEdition } from './edition.ts'
import type { Film } from './film.ts'
import type { RankedEntry, Trail, Writer } from './list.ts'
import type { Movement } from './movement.ts'
import type { Picture } from './picture.ts'

/** The newest list with its first three, then links to those before it. */
export type Front = {
  lead: (Trail & { byline: Writer[]; edition: Edition | null; top: Omit<RankedEntry, 'body'>[] }) | null
  trails: Trail[]
}

/** Where a film stands in a list, and how far it moved since the edition before; null in the first. */
export type Standing = { rank: number; of: number; title: string; path: string; movement: Movement | null }

/** A film on its own page. */
export type Montage = Film & { path: string; standings: Standing[] }

/** Somebody in a byline, with the lists that they signed. */
export type Person = {
  path: string
  name: string
  biography: string | null
  portrait: Picture | null
  links: { label: string; url: string }[]
  lists: Trail[]
}

/** Orders of a list that readers had, as many as a page shows. */
export type History = {
  path: string
  list: { path: string; title: string; isCountdown: boolean }
  /** Newest first. */
  editions: PastEdition[]
  /** The number of the edition that readers have now. */
  current: number
  /** The pages with the editions before and after these; null where there are none. */
  older: string | null
  newer: string | null
}

/** A list made small, for a frame on the pages of others. */
export type Embed = {
  /** Of the list. */
  path: string
  title: string
  standfirst: string
  picture: Picture | null
  isCountdown: boolean
  /** The first ones in the order of reading. */
  entries: Pick<RankedEntry, 'rank' | 'slug' | 'title' | 'year'>[]
  /** How many the list ranks. */
  length: number
}
