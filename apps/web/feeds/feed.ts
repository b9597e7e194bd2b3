import type { Markup } from './markup.ts'

/** What a feed tells, whatever the format. Addresses are absolute; times are ISO. */
export type Feed = {
  id: string
  title: string
  description: string
  /** The page that the feed is about. */
  page: string
  /** Where the feed stands, without the ending that names its format. */
  address: string
  updated: string
  author: Author
  /** The newest first. */
  items: FeedItem[]
}

export type FeedItem = {
  id: string
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

/** The language of every text. */
export const language = 'en'
