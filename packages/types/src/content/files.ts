import type { Named, PastEdition } from './edition.ts'
import type { Writer } from './list.ts'
import type { Picture } from './picture.ts'

/** `note`: the editors' reason for its rank. */
type Reasoned<Film> = Film & { note: string | null }

/** The newest lists, for the feed of the site. Times are ISO. A `urn` never changes, even when the list moves. */
export type SiteFeed = {
  lists: {
    urn: string
    language?: string
    path: string
    title: string
    standfirst: string
    byline: Writer[]
    published: string
    updated: string
    picture: Picture | null
    isCountdown: boolean
    /** From rank 1, also of a countdown. */
    montages: Reasoned<Named>[]
  }[]
}

/** The newest editions of a list, for its own feed; each order from rank 1. */
export type ListFeed = {
  urn: string
  language?: string
  path: string
  title: string
  standfirst: string
  byline: Writer[]
  updated: string
  isCountdown: boolean
  editions: (Pick<PastEdition, 'day' | 'dropped' | 'note' | 'number' | 'path'> & {
    /** Reasons are those of today, so only the newest edition has them. */
    order: Reasoned<PastEdition['order'][number]>[]
    published: string
    title: string
    urn: string
  })[]
}

/** The newest lists of a topic, for its own feed. A change of such a list makes no new feed: lists have their own. */
export type TopicFeed = {
  urn: string
  path: string
  name: string
  words: string | null
  lists: (Pick<SiteFeed['lists'][number], 'language' | 'path' | 'published' | 'standfirst' | 'title' | 'urn'> & { length: number })[]
}

/** The index of the sitemap, or one part of it. */
export type Sitemap = {
  /** Of the index: the parts that have pages, in the order of their names. */
  parts: string[]
  /** Of a part: the newest publication of each of its pages, also of withdrawn ones. */
  publications: Record<string, number>
  pages: {
    path: string
    changed: string | null
    images: string[]
  }[]
}
