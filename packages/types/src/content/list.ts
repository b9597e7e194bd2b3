import type { Edition } from './edition.ts'
import type { Film } from './film.ts'
import type { Movement } from './movement.ts'
import type { Picture } from './picture.ts'
import type { RichText } from './rich-text.ts'

export type Writer = { name: string; path: string }

export type LinkedTopic = { name: string; path: string }

export type RankedEntry = Film & {
  rank: number
  note: string | null
  movement: Movement | null
  /** Earlier slugs, which old links have as their anchor. */
  formerSlugs: string[]
}

/** A montage that left a list, under the title it had then. */
export type Dropped = {
  slugs: string[]
  title: string
  year: number
  rank: number
  edition: Pick<Edition, 'day' | 'number' | 'path'>
  path: string | null
}

/** `language`: of the list, if it is not that of the site. */
export type LinkedList = { path: string; language?: string; title: string }

/** The lists to which a list leads at its foot. `next` and `previous` are by first publication, and are not among the related ones: those share films with it, then topics. */
export type ListFoot = { next: LinkedList | null; previous: LinkedList | null; related: LinkedList[] }

/** The content of a list's page. Days are ISO; so are times, which machines read. */
export type RankedList = {
  path: string
  /** A BCP 47 tag. Here and elsewhere there is none for a list in the language of the site. */
  language?: string
  slug: string
  title: string
  standfirst: string
  byline: Writer[]
  topics: LinkedTopic[]
  published: string | null
  /** The day of the last change, if later than `published`. */
  updated: string | null
  publishedAt: string | null
  /** The time of the last change, `publishedAt` at the earliest. */
  changedAt: string | null
  picture: Picture | null
  introduction: RichText
  closing: RichText
  method: RichText
  isCountdown: boolean
  /** In reading order: a countdown ends with rank 1. */
  entries: RankedEntry[]
  /** Null until this order has an edition. */
  edition: Edition | null
  dropped: Dropped[]
  /** Not in previews. */
  foot?: ListFoot
}

export type Trail = {
  path: string
  language?: string
  title: string
  standfirst: string
  published: string | null
  publishedAt: string | null
  picture: Picture | null
  length: number
}
