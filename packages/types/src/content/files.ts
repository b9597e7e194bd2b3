import type { Named, PastEdition } from './edition.ts'
import type { Writer } from './list.ts'
import type { Picture } from './picture.ts'

/** The newest lists as they stand now, for the feed of the site. Times are ISO. `urn` is a name for good, whatever address a list gets. */
export type SiteFeed = {
  lists: {
    urn: string
    path: string
    title: string
    standfirst: string
    byline: Writer[]
    published: string
    updated: string
    picture: Picture | null
    /** Top first. */
    montages: Named[]
  }[]
}

/** The newest editions of a list, for its own feed: the order always from rank 1. */
export type ListFeed = {
  urn: string
  path: string
  title: string
  standfirst: string
  byline: Writer[]
  updated: string
  editions: (Pick<PastEdition, 'day' | 'left' | 'note' | 'number' | 'order' | 'path'> & { published: string; title: string; urn: string })[]
}

/** Every public page that is to be found by itself. */
export type Sitemap = {
  /** The newest publication of every page there is or was. */
  publications: Record<string, number>
  pages: {
    path: string
    /** When its last publication was: ISO. Null for a page that none has changed. */
    changed: string | null
    /** Names of files of pictures. */
    images: string[]
  }[]
}
