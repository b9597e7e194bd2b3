import type { Edition } from './edition.ts'
import type { Film } from './film.ts'
import type { Movement } from './movement.ts'
import type { Picture } from './picture.ts'
import type { RichText } from './rich-text.ts'

/** Somebody in a byline. */
export type Writer = { name: string; path: string }

/** One ranked film of a list. */
export type RankedEntry = Film & {
  rank: number
  /** The editors' words on why it stands here. */
  note: string | null
  /** Null in the first edition, and where it is not known. */
  movement: Movement | null
  /** Slugs that its anchor was made from once. */
  formerSlugs: string[]
}

/** A montage that stood in a list once, as it was named when it left. */
export type Left = {
  /** Slugs that links to it may name. */
  slugs: string[]
  title: string
  year: number
  /** The rank it had last. */
  rank: number
  /** The first edition without it. */
  edition: Pick<Edition, 'day' | 'number' | 'path'>
  /** Of its own page; null when readers have none. */
  path: string | null
}

/** A list as its own page shows it. Days are ISO. */
export type RankedList = {
  path: string
  slug: string
  title: string
  standfirst: string
  byline: Writer[]
  published: string | null
  /** The day of the last change, when it is another one. */
  updated: string | null
  picture: Picture | null
  introduction: RichText
  closing: RichText
  method: RichText
  isCountdown: boolean
  /** In the order of reading: from rank 1, or down to it. */
  entries: RankedEntry[]
  /** Null until an edition tells this order. */
  edition: Edition | null
  /** The last to leave first. */
  left: Left[]
}

/** A link to a list from another page. */
export type Trail = {
  path: string
  title: string
  standfirst: string
  published: string | null
  picture: Picture | null
  /** How many entries the list ranks. */
  length: number
}
