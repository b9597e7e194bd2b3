import fc from 'fast-check'
import type { ListFeed, TopicFeed } from 'types/content/files'
import type { Movement } from 'types/content/movement'
import { describe, expect, it } from 'vitest'

import { aListFeed, aListInFeed, aPicture, aSite } from '../testing/builders.ts'
import { childrenNamed, parseXml } from '../testing/parse-xml.ts'
import { toAtom } from './atom.ts'
import { linksOf } from './feed.ts'
import { toJsonFeed } from './json-feed.ts'
import { toListFeed } from './list-feed.ts'
import { toSiteFeed } from './site-feed.ts'
import { toTopicFeed } from './topic-feed.ts'

type Edition = ListFeed['editions'][number]

const site = aSite()
const aRank = (title: string, rank: number, movement: Movement | null, note: string | null = null): Edition['order'][number] => ({
  note,
  title,
  year: 1985,
  slug: title.toLowerCase(),
  rank,
  movement,
})
const anEdition = (number: number, over: Partial<Edition> = {}): Edition => ({
  urn: `urn:uuid:edition-${number}`,
  number,
  path: `/lists/films/editions#edition-${number}`,
  title: '1 films',
  day: `2026-11-0${number}`,
  published: `2026-11-0${number}T10:00:00.000Z`,
  note: null,
  order: [aRank('Heat', 1, null)],
  dropped: [],
  ...over,
})

describe('the feed of a list', () => {
  const second = anEdition(2, {
    title: '4 films',
    note: 'We watched it again.',
    order: [
      aRank('Rocky', 1, { kind: 'up', by: 2 }, 'Nobody else runs in <snow>.'),
      aRank('Heat', 2, { kind: 'down', by: 1 }),
      aRank('Rush', 3, { kind: 'same', by: 0 }),
      aRank('Ali', 4, { kind: 'new', by: 0 }),
    ],
    dropped: [{ title: 'Creed', year: 2015, slug: 'creed', rank: 4 }],
  })

  it('contains for each edition its page, day, note and moves', () => {
    const feed = toListFeed(aListFeed({ updated: second.published, editions: [second, anEdition(1)] }), site)
    expect(feed.updated).toBe(second.published)
    expect(feed.items.map(({ page, published, title }) => [page, published, title])).toEqual([
      ['https://montage.example/lists/films/editions#edition-2', '2026-11-02T10:00:00.000Z', '4 films: edition 2'],
      ['https://montage.example/lists/films/editions#edition-1', '2026-11-01T10:00:00.000Z', '1 films: edition 1'],
    ])
    expect(paragraphsOf(feed.items[0]?.content.text)).toEqual([
      'Edition 2, 2 November 2026.',
      'We watched it again.',
      'Rocky (1985), up 2',
      'Nobody else runs in &lt;snow&gt;.',
      'Heat (1985), down 1',
      'Rush (1985), no change',
      'Ali (1985), new',
      'Left the list:',
      'Creed (2015), was 4',
    ])
  })

  it('contains no moves of the first edition', () => {
    const feed = toListFeed(aListFeed({ editions: [anEdition(1)] }), site)
    expect(paragraphsOf(feed.items[0]?.content.text)).toEqual(['Edition 1, 1 November 2026.', 'Heat (1985)'])
  })

  it('has the same ids after the list has moved', () => {
    const names = ['/lists/films', '/lists/best-films'].map((path) => {
      const { id, items } = toListFeed(aListFeed({ path, editions: [second] }), site)
      return [id, ...items.map((item) => item.id)]
    })
    expect(names[0]).toEqual(['urn:uuid:of-the-feed', 'urn:uuid:edition-2'])
    expect(names[1]).toEqual(names[0])
  })
})

it('the feed of the site contains its lists, with absolute addresses', () => {
  const [published, updated] = ['2026-01-01T00:00:00.000Z', '2026-01-02T03:04:05.000Z']
  const list = aListInFeed({ byline: [{ name: 'Ada', path: '/people/ada' }], picture: aPicture(), published, updated })
  const feed = toSiteFeed({ lists: [list, aListInFeed({ updated: published })] }, site)
  expect(feed.updated).toBe(updated)
  expect(feed.items[0]).toMatchObject({
    id: list.urn,
    page: 'https://montage.example/lists/films',
    title: 'Films',
    picture: expect.stringMatching(/^https:\/\/montage\.example\/media\/0+1600-1600\.webp$/),
    published,
    authors: [{ name: 'Ada', page: 'https://montage.example/people/ada' }],
  })
})

it('of a countdown, the feed of the site has only the beginning, and its own feed ends with rank 1', () => {
  const montages = ['Heat', 'Rocky', 'Rush', 'Ali'].map((title) => ({
    note: `Why ${title}.`,
    slug: title.toLowerCase(),
    title,
    year: 1985,
  }))
  const [item] = toSiteFeed({ lists: [aListInFeed({ isCountdown: true, montages })] }, site).items
  expect(paragraphsOf(item?.content.text)).toEqual([
    'Ranked.',
    '4. Ali (1985)',
    'Why Ali.',
    '3. Rush (1985)',
    'Why Rush.',
    '2. Rocky (1985)',
    'Why Rocky.',
  ])
  expect(JSON.stringify(item)).not.toContain('Heat')

  const order = montages.map(({ title }, place) => aRank(title, place + 1, null))
  const { items } = toListFeed(aListFeed({ editions: [anEdition(1, { order })], isCountdown: true }), site)
  expect(paragraphsOf(items[0]?.content.text).slice(1)).toEqual(['4. Ali (1985)', '3. Rush (1985)', '2. Rocky (1985)', '1. Heat (1985)'])
})

const aTopicFeed = (over: Partial<TopicFeed> = {}): TopicFeed => ({
  urn: 'urn:uuid:of-the-topic',
  path: '/topics/boxing',
  name: 'Boxing',
  words: null,
  lists: ['03', '02'].map((day) => ({
    urn: `urn:uuid:list-${day}`,
    path: `/lists/of-${day}`,
    title: `Of ${day}`,
    standfirst: 'Ranked.',
    published: `2026-11-${day}T10:00:00.000Z`,
    length: 9,
  })),
  ...over,
})

it('the feed of a topic contains its lists, and is as new as the newest', () => {
  const feed = toTopicFeed(aTopicFeed(), site)
  expect(feed).toMatchObject({
    address: 'https://montage.example/topics/boxing/feed',
    id: 'urn:uuid:of-the-topic',
    title: 'Boxing | Montage',
    updated: '2026-11-03T10:00:00.000Z',
  })
  expect(feed.items.map(({ id, page }) => [id, page])).toEqual([
    ['urn:uuid:list-03', 'https://montage.example/lists/of-03'],
    ['urn:uuid:list-02', 'https://montage.example/lists/of-02'],
  ])
  expect(paragraphsOf(feed.items[0]?.content.text)).toEqual(['Ranked.', '9 entries'])
})

it('both formats are valid for any text of editors, and equal', () => {
  const typed = fc.array(fc.integer({ min: 0, max: 0x1ffff }), { minLength: 1 }).map((points) => String.fromCodePoint(...points))
  fc.assert(
    fc.property(typed, typed, typed, (title, note, name) => {
      const byline = [{ name, path: '/people/ada' }]
      const editions = [anEdition(2, { title, note, order: [aRank(title, 1, null)] }), anEdition(1)]
      for (const feed of [
        toListFeed(aListFeed({ title, standfirst: note, byline, editions }), site),
        toSiteFeed({ lists: [aListInFeed({ title, standfirst: note, byline, picture: aPicture({ credit: name }) })] }, site),
        toTopicFeed(aTopicFeed({ name, words: note }), site),
      ]) {
        const entries = childrenNamed(parseXml(toAtom(feed)), 'entry')
        const { items } = JSON.parse(toJsonFeed(feed)) as { items: { id: string; content_html: string }[] }
        expect(entries.map((entry) => [textOf(entry, 'id'), textOf(entry, 'content')])).toEqual(
          items.map(({ content_html, id }) => [id, content_html]),
        )
        for (const { content_html } of items) parseXml(`<div>${content_html}</div>`)
      }
    }),
    { numRuns: 25 },
  )
})

it('both formats name the hubs that tell the followers, and the header names the feed too', () => {
  const feed = toTopicFeed(aTopicFeed(), site)
  const hubs = ['https://hub.example/', 'https://other.example/hub']
  expect(toAtom(feed, hubs)).toContain('<link rel="hub" href="https://hub.example/"/><link rel="hub" href="https://other.example/hub"/>')
  expect(JSON.parse(toJsonFeed(feed, hubs))).toMatchObject({
    hubs: [
      { type: 'WebSub', url: 'https://hub.example/' },
      { type: 'WebSub', url: 'https://other.example/hub' },
    ],
  })
  expect(linksOf(feed, hubs, 'json')).toBe(
    '<https://hub.example/>; rel="hub", <https://other.example/hub>; rel="hub", <https://montage.example/topics/boxing/feed.json>; rel="self"',
  )
  expect([toAtom(feed), toJsonFeed(feed), linksOf(feed, [], 'xml')].join()).not.toContain('hub')
})

const textOf = (entry: ReturnType<typeof parseXml>, name: string) => childrenNamed(entry, name)[0]?.text

/** The text of each paragraph and each item. */
const paragraphsOf = (html = ''): string[] =>
  html
    .replaceAll(/<(?:p|\/p|\/li)>/g, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .split('\n')
    .filter((line) => line !== '')
