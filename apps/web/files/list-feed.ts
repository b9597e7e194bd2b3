import { pathOfEditions, pathOfList, pathOfMontage } from 'types/addresses'
import type { Edition, List } from 'types/payload-types'
import { shownTitle } from 'types/shown-title'

import { movementInWords } from '../components/movement-in-words.ts'
import { toDay } from '../data/day.ts'
import { titleOf, toByline } from '../data/ranked-list.ts'
import type { Site } from '../data/site.ts'
import { type Feed, type FeedItem, permanentId } from './feed.ts'
import { element, sequence } from './markup.ts'

/** The history of a list: an item for each edition, from the newest down. */
export function toListFeed(list: List, editions: Edition[], site: Site): Feed {
  const page = site.address + pathOfList(list)
  return {
    id: permanentId(`feed of ${list.id}`),
    title: `${titleOf(list)} | ${site.name}`,
    description: list.standfirst,
    page,
    address: `${page}/feed`,
    updated: editions[0]?.publishedAt ?? list.updatedAt,
    author: { name: site.name, page: `${site.address}/` },
    items: editions.map((edition) => toItem(edition, list, site)),
  }
}

function toItem(edition: Edition, list: List, site: Site): FeedItem {
  const { id, number, order, publishedAt } = edition
  const day = toDay(publishedAt, site.timeZone)?.text ?? ''
  return {
    id: permanentId(id),
    page: `${site.address}${pathOfEditions(list)}#edition-${number}`,
    title: `${shownTitle(list.title, order.length)}: edition ${number}`,
    summary: [`Edition ${number}, ${day}.`, edition.note].filter(Boolean).join(' '),
    content: toContent(edition, day, site),
    picture: null,
    published: publishedAt,
    updated: publishedAt,
    authors: toByline(list.byline).map(({ name, path }) => ({ name, page: site.address + path })),
  }
}

/** Always from rank 1: readers of feeds drop what would number a list in reverse. */
function toContent({ gone, note, number, order }: Edition, day: string, { address }: Site) {
  const named = ({ slug, title, year }: Edition['order'][number] | NonNullable<Edition['gone']>[number]) => [
    element('a', { href: address + pathOfMontage({ slug }) }, title),
    ` (${year})`,
  ]
  // In a first edition everything is new, which tells nobody anything.
  const ranks = order.map((row) => element('li', {}, ...named(row), number > 1 ? `, ${movementInWords(row.movement)}` : ''))
  const left = (gone ?? []).map((row) => element('li', {}, ...named(row), `, was ${row.rank}`))
  return sequence(
    element('p', {}, `Edition ${number}, ${day}.`),
    ...(note ? [element('p', {}, note)] : []),
    ...(ranks.length > 0 ? [element('ol', {}, ...ranks)] : []),
    ...(left.length > 0 ? [element('p', {}, 'Left the list:'), element('ul', {}, ...left)] : []),
  )
}
