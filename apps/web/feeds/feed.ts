import type { Markup } from './markup.ts'

/** A feed in either format. Addresses are absolute, times are ISO. */
export type Feed = {
  id: string
  /** A BCP 47 tag. */
  language: string
  title: string
  description: string
  page: string
  /** Of the feed, without the extension for its format. */
  address: string
  updated: string
  author: Author
  /** Newest first. */
  items: FeedItem[]
}

/** The header `Link` of a feed in a format; empty without hubs. */
export const linksOf = ({ address }: Feed, hubs: string[], format: 'json' | 'xml'): string =>
  hubs.length === 0 ? '' : [...hubs.map((hub) => `<${hub}>; rel="hub"`), `<${address}.${format}>; rel="self"`].join(', ')

export type FeedItem = {
  id: string
  language: string
  page: string
  title: string
  summary: string
  content: Markup
  picture: string | null
  published: string
  updated: string
  authors: Author[]
}

export type Author = { name: string; page: string }
