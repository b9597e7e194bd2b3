import { pathOfMontage } from 'types/addresses'
import type { Named } from 'types/content/edition'
import type { ListFeed } from 'types/content/files'
import type { Site } from 'types/content/site'

import { dayInWords } from '../present/day-in-words.ts'
import { movementInWords } from '../present/movement-in-words.ts'
import { type Languages, languagesOf } from '../words/languages.ts'
import { type Words, wordsIn } from '../words/words.ts'
import type { Feed, FeedItem } from './feed.ts'
import { element, sequence } from './markup.ts'
import { reasonOf } from './reason.ts'

type Edition = ListFeed['editions'][number]

/** The feed of a list, with an item for each edition. */
export function toListFeed(feed: ListFeed, site: Site): Feed {
  const page = site.address + feed.path
  const languages = languagesOf(site, feed)
  return {
    id: feed.urn,
    language: languages.page,
    title: `${feed.title} | ${site.name}`,
    description: feed.standfirst,
    page,
    address: `${page}/feed`,
    updated: feed.updated,
    author: { name: site.name, page: `${site.address}/` },
    items: feed.editions.map((edition) => toItem(edition, feed, site, languages)),
  }
}

function toItem(edition: Edition, { byline, isCountdown }: ListFeed, site: Site, languages: Languages): FeedItem {
  const words = wordsIn(languages.words)
  const { note, number, path, published, title, urn } = edition
  const day = edition.day ? dayInWords(edition.day, words.locale) : ''
  return {
    id: urn,
    language: languages.page,
    page: site.address + path,
    title: words.feed.editionOf(title, number),
    summary: [words.feed.edition(number, day), note].filter(Boolean).join(' '),
    content: toContent(edition, isCountdown, site, words),
    picture: null,
    published,
    updated: published,
    authors: byline.map((writer) => ({ name: writer.name, page: site.address + writer.path })),
  }
}

/** A countdown has its ranks as words: feed readers drop the attribute `reversed`. */
function toContent({ day, dropped, note, number, order }: Edition, isCountdown: boolean, { address }: Site, words: Words) {
  const named = ({ slug, title, year }: Named) => [element('a', { href: address + pathOfMontage({ slug }) }, title), ` (${year})`]
  const ranks = order.map((row) =>
    element(
      'li',
      {},
      isCountdown ? `${row.rank}. ` : '',
      ...named(row),
      row.movement ? `, ${movementInWords(row.movement, words)}` : '',
      ...reasonOf(row),
    ),
  )
  const droppedRows = dropped.map((row) => element('li', {}, ...named(row), `, ${words.feed.was(row.rank)}`))
  return sequence(
    element('p', {}, words.feed.edition(number, day ? dayInWords(day, words.locale) : '')),
    ...(note ? [element('p', {}, note)] : []),
    ...(ranks.length > 0 ? [isCountdown ? element('ul', {}, ...ranks.toReversed()) : element('ol', {}, ...ranks)] : []),
    ...(droppedRows.length > 0 ? [element('p', {}, words.feed.left), element('ul', {}, ...droppedRows)] : []),
  )
}
