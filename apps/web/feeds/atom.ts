import type { Author, Feed, FeedItem } from './feed.ts'
import { element, xmlDocument } from './markup.ts'

export const atomType = 'application/atom+xml; charset=utf-8'

/** Writes a feed as Atom (RFC 4287). `hubs` tell its followers (WebSub). */
export function toAtom({ address, author, description, id, items, language, page, title, updated }: Feed, hubs: string[] = []): string {
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
      element('id', {}, id),
      element('title', {}, title),
      element('subtitle', {}, description),
      element('updated', {}, updated),
      element('link', { rel: 'self', type: 'application/atom+xml', href: `${address}.xml` }),
      ...hubs.map((hub) => element('link', { rel: 'hub', href: hub })),
      element('link', { rel: 'alternate', type: 'text/html', href: page }),
      toAuthor(author),
      ...items.map(toEntry),
    ),
  )
}

const toEntry = ({ authors, content, id, language, page, published, summary, title, updated }: FeedItem) =>
  element(
    'entry',
    { 'xml:lang': language },
    element('id', {}, id),
    element('title', {}, title),
    element('link', { rel: 'alternate', type: 'text/html', href: page }),
    element('published', {}, published),
    element('updated', {}, updated),
    ...authors.map(toAuthor),
    element('summary', {}, summary),
    element('content', { type: 'html' }, content.text),
  )

const toAuthor = ({ name, page }: Author) => element('author', {}, element('name', {}, name), element('uri', {}, page))
