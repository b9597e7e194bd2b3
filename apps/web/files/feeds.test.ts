import fc from 'fast-check'
import type { Edition } from 'types/payload-types'
import { describe, expect, it } from 'vitest'

import { aList, aMontage, aPerson, entriesOf, renditionsOf } from '../data/builders.ts'
import { toSite } from '../data/site.ts'
import { toAtom } from './atom.ts'
import { toJsonFeed } from './json-feed.ts'
import { toListFeed } from './list-feed.ts'
import { childrenNamed, parseXml } from './parse-xml.ts'
import { toSiteFeed } from './site-feed.ts'

const site = toSite({ id: 'site', name: 'Montage', description: 'Lists', address: 'https://montage.example/', timeZone: 'UTC' })

const row = (title: string, kind: Edition['order'][number]['movement']['kind'] = 'new', by = 0) => ({
  title,
  year: 1985,
  slug: title.toLowerCase(),
  montage: title,
  movement: { kind, by },
})

const anEdition = (number: number, over: Partial<Edition> = {}): Edition => ({
  id: `edition-${number}`,
  list: 'a-list',
  number,
  publication: number,
  publishedAt: `2026-11-0${number}T10:00:00.000Z`,
  order: [row('Heat')],
  createdAt: '',
  updatedAt: '',
  ...over,
})

describe('the feed of a list', () => {
  const second = anEdition(2, {
    note: 'We watched it again.',
    order: [row('Rocky', 'up', 2), row('Heat', 'down', 1), row('Rush', 'same'), row('Ali', 'new')],
    gone: [{ title: 'Creed', year: 2015, slug: 'creed', montage: 'creed', rank: 4 }],
  })

  it('tells of each edition: its page, its day, why it moved and how, in words', () => {
    const feed = toListFeed(aList(), [second, anEdition(1)], site)
    expect(feed.updated).toBe(second.publishedAt)
    expect(feed.items.map(({ page, published, title }) => [page, published, title])).toEqual([
      ['https://montage.example/lists/films/editions#edition-2', '2026-11-02T10:00:00.000Z', '4 films: edition 2'],
      ['https://montage.example/lists/films/editions#edition-1', '2026-11-01T10:00:00.000Z', '1 films: edition 1'],
    ])
    expect(paragraphsOf(feed.items[0]?.content.text)).toEqual([
      'Edition 2, 2 November 2026.',
      'We watched it again.',
      'Rocky (1985), up 2',
      'Heat (1985), down 1',
      'Rush (1985), no change',
      'Ali (1985), new',
      'Left the list:',
      'Creed (2015), was 4',
    ])
  })

  it('says nothing of movement in a first edition', () => {
    const feed = toListFeed(aList(), [anEdition(1)], site)
    expect(paragraphsOf(feed.items[0]?.content.text)).toEqual(['Edition 1, 1 November 2026.', 'Heat (1985)'])
  })

  it('names an edition the same wherever the list stands', () => {
    const names = ['films', 'best-films'].map((slug) => toListFeed(aList({ slug }), [second], site).items[0]?.id)
    expect(new Set(names).size).toBe(1)
    expect(names[0]).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/)
  })
})

it('the feed of the site holds lists as they stand, with pictures that lead back', () => {
  const list = aList({
    byline: [aPerson('Ada')],
    entries: entriesOf(aMontage('Heat'), 'not-public'),
    publishedAt: '2026-01-01T00:00:00.000Z',
  })
  const { items, updated } = toSiteFeed([list], site, renditionsOf())
  expect(updated).toBe(list.updatedAt)
  expect(items[0]).toMatchObject({
    page: 'https://montage.example/lists/films',
    title: '1 films',
    picture: expect.stringMatching(/^https:\/\/montage\.example\/media\/0+1600-1600\.webp$/),
    published: '2026-01-01T00:00:00.000Z',
    authors: [{ name: 'Ada', page: 'https://montage.example/people/ada' }],
  })
})

it('both formats can be read whatever an editor typed, and say the same', () => {
  const typed = fc.array(fc.integer({ min: 0, max: 0x1ffff }), { minLength: 1 }).map((points) => String.fromCodePoint(...points))
  fc.assert(
    fc.property(typed, typed, typed, (title, note, name) => {
      const list = aList({ title, standfirst: note, byline: [aPerson(name)] })
      for (const feed of [
        toListFeed(list, [anEdition(2, { note, order: [row(title)] }), anEdition(1)], site),
        toSiteFeed([list], site, renditionsOf()),
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

const textOf = (entry: ReturnType<typeof parseXml>, name: string) => childrenNamed(entry, name)[0]?.text

/** The words of each paragraph and each item. */
const paragraphsOf = (html = ''): string[] =>
  html
    .replaceAll(/<\/(?:p|li)>/g, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .trim()
    .split('\n')
