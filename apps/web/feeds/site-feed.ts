import type { SiteFeed } from 'types/content/files'
import type { Site } from 'types/content/site'

import { pathOfFile, webpOf } from '../present/picture-files.ts'
import type { Feed, FeedItem } from './feed.ts'
import { element, sequence } from './markup.ts'

/** The feed of the site, with an item for each of the newest lists. */
export function toSiteFeed({ lists }: SiteFeed, site: Site): Feed {
  const items = lists.map((list) => toItem(list, site))
  const page = `${site.address}/`
  return {
    id: page,
    title: site.name,
    description: site.description,
    page,
    address: `${site.address}/feed`,
    // Atom demands a time, also of an empty feed.
    updated:
      items
        .map(({ updated }) => updated)
        .toSorted()
        .at(-1) ?? new Date(0).toISOString(),
    author: { name: site.name, page },
    items,
  }
}

function toItem(
  { byline, montages, path, picture, published, standfirst, title, updated, urn }: SiteFeed['lists'][number],
  site: Site,
): FeedItem {
  const file = picture && webpOf(picture).at(-1)
  const pictureAddress = file ? site.address + pathOfFile(file) : null
  const page = site.address + path
  const ranks = montages.map((montage) =>
    element('li', {}, element('a', { href: `${page}#${montage.slug}` }, montage.title), ` (${montage.year})`),
  )
  return {
    id: urn,
    page,
    title,
    summary: standfirst,
    content: sequence(
      ...(picture && pictureAddress ? [element('p', {}, element('img', { src: pictureAddress, alt: picture.alt }))] : []),
      ...(picture && pictureAddress ? [element('p', {}, picture.credit)] : []),
      element('p', {}, standfirst),
      ...(ranks.length > 0 ? [element('ol', {}, ...ranks)] : []),
    ),
    picture: pictureAddress,
    published,
    updated,
    authors: byline.map((writer) => ({ name: writer.name, page: site.address + writer.path })),
  }
}
