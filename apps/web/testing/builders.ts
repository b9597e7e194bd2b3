import type { ListFeed, SiteFeed } from 'types/content/files'
import type { Film } from 'types/content/film'
import type { RankedEntry, RankedList, Trail } from 'types/content/list'
import type { Embed } from 'types/content/other-pages'
import type { Picture, PictureFile } from 'types/content/picture'
import type { Site } from 'types/content/site'
import type { PageAnswer } from 'types/site-questions'

export const aSite = (over: Partial<Site> = {}): Site => ({
  name: 'Montage',
  description: 'Lists',
  address: 'https://montage.example',
  timeZone: 'UTC',
  securityContact: '',
  machineUse: 'anything',
  hasTopics: false,
  links: [],
  ...over,
})

export const renditionName = (width: number, format: PictureFile['format'] = 'webp'): string =>
  `${String(width).padStart(32, '0')}-${width}.${format}`

/** A file of a 16:9 picture. */
export const aFile = (width: number, format: PictureFile['format'] = 'webp'): PictureFile => ({
  format,
  height: Math.round((width * 9) / 16),
  name: renditionName(width, format),
  width,
})

export const aPicture = (over: Partial<Picture> = {}): Picture => ({
  alt: 'A sled in the snow',
  caption: null,
  credit: 'Illustration: Montage',
  source: null,
  licence: null,
  creator: null,
  copyrightNotice: null,
  acquireLicence: null,
  colour: '#0f6a70',
  width: 1600,
  height: 900,
  focalPoint: { x: 50, y: 50 },
  files: [480, 960, 1600].flatMap((width) => [aFile(width, 'avif'), aFile(width)]),
  ...over,
})

export const aFilm = (title: string, over: Partial<Film> = {}): Film => ({
  slug: title.toLowerCase().replaceAll(' ', '-'),
  title,
  year: 1985,
  directors: [],
  people: [],
  song: null,
  sequence: 'Someone trains.',
  body: [],
  picture: aPicture(),
  video: null,
  ...over,
})

/** Entries of a list, top first. */
export const entriesOf = (...films: (Film | string)[]): RankedEntry[] =>
  films.map((film, place) => ({
    ...(typeof film === 'string' ? aFilm(film) : film),
    rank: place + 1,
    note: null,
    movement: null,
    formerSlugs: [],
  }))

export const aRankedList = ({ entries = [], ...over }: Partial<RankedList> = {}): RankedList => ({
  path: '/lists/films',
  slug: 'films',
  title: `${entries.length} films`,
  standfirst: 'Ranked.',
  byline: [],
  topics: [],
  published: null,
  updated: null,
  publishedAt: null,
  changedAt: null,
  picture: aPicture(),
  introduction: [],
  closing: [],
  method: [],
  isCountdown: false,
  entries,
  edition: null,
  dropped: [],
  ...over,
})

export const aTrail = (over: Partial<Trail> = {}): Trail => ({
  path: '/lists/films',
  title: 'Films',
  standfirst: 'Ranked.',
  published: null,
  publishedAt: null,
  picture: aPicture(),
  length: 0,
  ...over,
})

export const anEmbed = (over: Partial<Embed> = {}): Embed => ({
  path: '/lists/films',
  title: 'Films',
  standfirst: 'Ranked.',
  picture: aPicture(),
  isCountdown: false,
  entries: [],
  length: 0,
  ...over,
})

const time = '2026-11-02T10:00:00.000Z'

export const aListFeed = (over: Partial<ListFeed> = {}): ListFeed => ({
  urn: 'urn:uuid:of-the-feed',
  path: '/lists/films',
  title: 'Films',
  standfirst: 'Ranked.',
  byline: [],
  updated: time,
  isCountdown: false,
  editions: [],
  ...over,
})

export const aListInFeed = (over: Partial<SiteFeed['lists'][number]> = {}): SiteFeed['lists'][number] => ({
  urn: 'urn:uuid:of-the-list',
  path: '/lists/films',
  title: 'Films',
  standfirst: 'Ranked.',
  byline: [],
  published: time,
  updated: time,
  picture: null,
  isCountdown: false,
  montages: [],
  ...over,
})

/** The CMS's answers about a published list and the files that show it. */
export function aPublishedList(publication: number, title: string): Record<string, PageAnswer> {
  const page = { publication, status: 'page' as const }
  const pages = [{ path: '/lists/films', changed: null, images: [] }]
  return {
    '/lists/films': { ...page, kind: 'list', content: aRankedList({ title, picture: null }) },
    '/lists/films/feed.xml': { ...page, kind: 'listFeed', content: aListFeed({ title }) },
    '/feed.xml': { ...page, kind: 'siteFeed', content: { lists: [aListInFeed({ title })] } },
    '/sitemap.xml': { ...page, kind: 'sitemap', content: { pages: [], parts: ['front', 'lists-f'], publications: {} } },
    '/sitemap-lists-f.xml': {
      ...page,
      kind: 'sitemap',
      content: { pages, parts: [], publications: { '/lists/films': publication } },
    },
  }
}
