import { createHash } from 'node:crypto'

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

/** A name that holds for good, made of a document's id: neither a new slug nor a new address of the site makes what was read unread. */
export function permanentId(id: string): string {
  const hex = createHash('sha256').update(id).digest('hex')
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
