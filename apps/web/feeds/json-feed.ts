import type { Author, Feed, FeedItem } from './feed.ts'

export const jsonFeedType = 'application/feed+json; charset=utf-8'

/** Writes a feed as JSON Feed 1.1 (jsonfeed.org). `hubs` tell its followers (WebSub). */
export function toJsonFeed({ address, author, description, items, language, page, title }: Feed, hubs: string[] = []): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: `${address}.json`,
    ...(hubs.length > 0 && { hubs: hubs.map((url) => ({ type: 'WebSub', url })) }),
    description,
    language,
    authors: [toAuthor(author)],
    items: items.map(toItem),
  })
}

const toItem = ({ authors, content, id, language, page, picture, published, summary, title, updated }: FeedItem) => ({
  id,
  url: page,
  title,
  language,
  summary,
  content_html: content.text,
  ...(picture && { image: picture }),
  date_published: published,
  date_modified: updated,
  ...(authors.length > 0 && { authors: authors.map(toAuthor) }),
})

const toAuthor = ({ name, page }: Author) => ({ name, url: page })
