import { pathOfList } from 'types/addresses'
import type { List } from 'types/payload-types'

import { toPicture } from '../data/picture.ts'
import { montagesOf, titleOf, toByline } from '../data/ranked-list.ts'
import type { Renditions } from '../data/rendition-sets.ts'
import type { Site } from '../data/site.ts'
import { type Feed, type FeedItem, permanentId } from './feed.ts'
import { element, sequence } from './markup.ts'

/** The newest lists, as they stand now. */
export function toSiteFeed(lists: List[], site: Site, renditions: Renditions = new Map()): Feed {
  const items = lists.map((list) => toItem(list, site, renditions))
  const page = `${site.address}/`
  return {
    id: page,
    title: site.name,
    description: site.description,
    page,
    address: `${site.address}/feed`,
    // A feed that holds nothing has never been updated, and must say when.
    updated:
      items
        .map(({ updated }) => updated)
        .toSorted()
        .at(-1) ?? new Date(0).toISOString(),
    author: { name: site.name, page },
    items,
  }
}

function toItem(list: List, site: Site, renditions: Renditions): FeedItem {
  const picture = toPicture(list.image, renditions, '16x9')
  const file = picture?.files.at(-1)
  const pictureAddress = file ? site.address + file.path : null
  const page = site.address + pathOfList(list)
  const ranks = montagesOf(list).map(({ slug, title, year }) =>
    element('li', {}, element('a', { href: `${page}#${slug}` }, title), ` (${year})`),
  )
  return {
    id: permanentId(list.id),
    page,
    title: titleOf(list),
    summary: list.standfirst,
    content: sequence(
      ...(picture && pictureAddress ? [element('p', {}, element('img', { src: pictureAddress, alt: picture.alt }))] : []),
      ...(picture && pictureAddress ? [element('p', {}, picture.credit)] : []),
      element('p', {}, list.standfirst),
      ...(ranks.length > 0 ? [element('ol', {}, ...ranks)] : []),
    ),
    picture: pictureAddress,
    published: list.publishedAt ?? list.createdAt,
    updated: list.updatedAt,
    authors: toByline(list.byline).map(({ name, path }) => ({ name, page: site.address + path })),
  }
}
