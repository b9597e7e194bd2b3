import type { Edition, PastEdition } from './edition.ts'
import type { Film } from './film.ts'
import type { RankedEntry, Trail, Writer } from './list.ts'
import type { Movement } from './movement.ts'
import type { Picture } from './picture.ts'

export type Front = {
  lead:
    | (Trail & {
        byline: Writer[]
        edition: Edition | null
        isCountdown: boolean
        /** The first entries in reading order: those of a countdown are its last ones. */
        top: Omit<RankedEntry, 'body'>[]
      })
    | null
  trails: Trail[]
  /** Whether there are lists that the front does not show. */
  hasMore: boolean
}

/** The rank of a film in a list of length `of`; `movement` is null in the first edition. */
export type Standing = {
  rank: number
  of: number
  title: string
  path: string
  language?: string
  movement: Movement | null
  /** Whether the rank tells how a countdown ends. */
  isKeptBack: boolean
}

export type Montage = Film & { path: string; standings: Standing[] }

export type Person = {
  path: string
  name: string
  biography: string | null
  portrait: Picture | null
  links: { label: string; url: string }[]
  lists: Trail[]
}

export type History = {
  path: string
  list: { path: string; title: string; isCountdown: boolean; language?: string }
  editions: PastEdition[]
  current: number
  older: string | null
  newer: string | null
}

export type Embed = {
  path: string
  language?: string
  title: string
  standfirst: string
  picture: Picture | null
  isCountdown: boolean
  entries: Pick<RankedEntry, 'rank' | 'slug' | 'title' | 'year'>[]
  /** Number of entries of the whole list. */
  length: number
}
