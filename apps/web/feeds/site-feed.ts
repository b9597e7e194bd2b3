import type { SiteFeed } from 'types/content/files'
import type { Site } from 'types/content/site'

import { pathOfFile, webpOf } from '../present/picture-files.ts'
import { languagesOf } from '../words/languages.ts'
import type { Feed, FeedItem } from './feed.ts'
import { element, type Markup, sequence } from './markup.ts'
import { reasonOf } from './reason.ts'

/** The feed of the site, with an item for each of the newest lists. */
export function toSiteFeed({ lists }: SiteFeed, site: Site): Feed {
  const items = lists.map((list) => toItem(list, site))
  const page = `${site.address}/`
  return {
    id: page,
    language: languagesOf(site).page,
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
  { byline, isCountdown, language, montages, path, picture, published, standfirst, title, updated, urn }: SiteFeed['lists'][number],
  site: Site,
): FeedItem {
  const file = picture && webpOf(picture).at(-1)
  const pictureAddress = file ? site.address + pathOfFile(file) : null
  const page = site.address + path
  const link: Link = ({ note, slug, title, year }) => [
    element('a', { href: `${page}#${slug}` }, title),
    ` (${year})`,
    ...reasonOf({ note }),
  ]
  return {
    id: urn,
    language: languagesOf(site, { language }).page,
    page,
    title,
    summary: standfirst,
    content: sequence(
      ...(picture && pictureAddress ? [element('p', {}, element('img', { src: pictureAddress, alt: picture.alt }))] : []),
      ...(picture && pictureAddress ? [element('p', {}, picture.credit)] : []),
      element('p', {}, standfirst),
      ...(montages.length > 0 ? [isCountdown ? beginningOf(montages, link) : wholeOrder(montages, link)] : []),
    ),
    picture: pictureAddress,
    published,
    updated,
    authors: byline.map((writer) => ({ name: writer.name, page: site.address + writer.path })),
  }
}

type Ranked = SiteFeed['lists'][number]['montages'][number]
type Link = (montage: Ranked) => (Markup | string)[]

const wholeOrder = (montages: Ranked[], link: Link): Markup =>
  element('ol', {}, ...montages.map((montage) => element('li', {}, ...link(montage))))

/** As the front shows it: whoever reads the feed does not learn how a countdown ends. */
function beginningOf(montages: Ranked[], link: Link): Markup {
  const items = montages.map((montage, place) => element('li', {}, `${place + 1}. `, ...link(montage)))
  return element('ul', {}, ...items.toReversed().slice(0, firstOfCountdown))
}

const firstOfCountdown = 3
