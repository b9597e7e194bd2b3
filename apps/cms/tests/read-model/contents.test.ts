import type { ContentOfKind } from 'types/site-questions'
import { addressOfPart, partOfPage } from 'types/sitemap-parts'
import { beforeAll, expect, it } from 'vitest'

import { useCms } from '../harness/cms.ts'
import { aList, aMontage, anImage, aPerson } from '../harness/documents/content.ts'
import { RankedLists } from '../harness/documents/ranked-lists.ts'
import { contentAt, requestPage, requestPages } from '../harness/site-requests.ts'

const cms = useCms()
const ranked = new RankedLists(cms)
let path: string
let person: string

beforeAll(async () => {
  const { a, b, c } = ranked.ids
  const somebody = await aPerson(cms.payload, {
    biography: 'She ranks.',
    links: [
      { label: 'Home', url: 'https://ida.example' },
      { label: 'Write', url: 'mailto:ida@ida.example' },
    ],
    name: 'Ida Kettleworth',
  })
  person = `/people/${somebody.slug}`
  const list = await ranked.publishedList([a, b, c], { byline: [somebody.id], title: '{count} of them' })
  path = `/lists/${(await ranked.client.get(`/lists/${list}`)).body.slug}`
  await ranked.rerank(list, [c, a], { editionNote: 'Beta is out.' })
})

it('a list: its entries with movements and pictures, and dropped montages', async () => {
  const list = await contentAt<'list'>(path)
  expect(list).toMatchObject({ byline: [{ name: 'Ida Kettleworth', path: person }], title: '2 of them' })
  expect(list.entries.map(({ movement, rank, title }) => [rank, title, movement])).toEqual([
    [1, 'Gamma', { by: 2, kind: 'up' }],
    [2, 'Alpha', { by: 1, kind: 'down' }],
  ])
  expect(list.entries[0]?.picture).toMatchObject({ alt: 'A runner in snow', files: [{ format: 'webp' }] })
  expect(list.edition).toMatchObject({
    moves: { dropped: 1, moved: 2, new: 0 },
    note: 'Beta is out.',
    number: 2,
    path: `${path}/editions#edition-2`,
  })
  expect(list.dropped).toMatchObject([{ edition: { number: 2 }, path: expect.stringMatching(/^\/montages\/beta/), rank: 2, title: 'Beta' }])
})

const pathOf = async (id: string) => `/montages/${(await ranked.client.get(`/montages/${id}`)).body.slug}`

it('a montage: its ranks in lists', async () => {
  const { standings } = await contentAt<'montage'>(await pathOf(ranked.ids.c))
  expect(standings).toEqual([{ isKeptBack: false, movement: { by: 2, kind: 'up' }, of: 2, path, rank: 1, title: '2 of them' }])
  expect((await contentAt<'montage'>(`/montages/${(await ranked.client.get(`/montages/${ranked.ids.b}`)).body.slug}`)).standings).toEqual(
    [],
  )
})

it('several montages and people of one question: each with its own ranks and lists', async () => {
  const { a, b, c } = ranked.ids
  const [ida, eve] = [await aPerson(cms.payload), await aPerson(cms.payload)]
  const both = await aList(cms.payload, { byline: [ida.id, eve.id], montages: [b, a], title: 'By both' })
  const alone = await aList(cms.payload, { byline: [eve.id], montages: [b], title: 'By Eve' })
  const montages = [await pathOf(a), await pathOf(b), await pathOf(c)]
  const people = [`/people/${ida.slug}`, `/people/${eve.slug}`]
  const { pages } = await requestPages(...montages, ...people, '/montages/nowhere')
  const shown = (at: string) => {
    const page = pages[at]
    if (page?.status !== 'page') return page?.status
    const content = page.content as Partial<ContentOfKind['montage'] & ContentOfKind['person']>
    return (content.standings ?? []).map(({ of, path, rank }) => [path, rank, of]).concat((content.lists ?? []).map((list) => [list.path]))
  }
  const [byBoth, byEve] = [both, alone].map(({ slug }) => `/lists/${slug}`)
  expect([...montages, ...people, '/montages/nowhere'].map(shown)).toEqual([
    [
      [byBoth, 2, 2],
      [path, 2, 2],
    ],
    [
      [byEve, 1, 1],
      [byBoth, 1, 2],
    ],
    [[path, 1, 2]],
    [[byBoth]],
    [[byEve], [byBoth]],
    'absent',
  ])
  for (const { id } of [both, alone]) await cms.payload.delete({ collection: 'lists', id, overrideAccess: true })
})

it('a person: their links and lists', async () => {
  const { biography, links, lists, name } = await contentAt<'person'>(person)
  expect({ biography, name }).toEqual({ biography: 'She ranks.', name: 'Ida Kettleworth' })
  expect(links.map(({ url }) => url)).toEqual(['https://ida.example', 'mailto:ida@ida.example'])
  expect(lists).toMatchObject([{ length: 2, path, title: '2 of them' }])
})

it('the front: the newest list with the first of its entries, then the others', async () => {
  const { lead } = await contentAt<'front'>('/')
  expect(lead).toMatchObject({ byline: [{ path: person }], edition: { number: 2 }, length: 2, path, title: '2 of them' })
  expect(lead?.top.map(({ movement, rank, title }) => [rank, title, movement?.kind])).toEqual([
    [1, 'Gamma', 'up'],
    [2, 'Alpha', 'down'],
  ])
  const { slug } = await aList(cms.payload)
  const next = await contentAt<'front'>('/')
  expect([next.lead?.path, next.trails[0]]).toMatchObject([`/lists/${slug}`, { length: 2, path, title: '2 of them' }])
})

it('the front and the feed of a countdown: the entries that it begins with, and their ranks', async () => {
  const { a, b, c } = ranked.ids
  const film = await aMontage(cms.payload, { title: 'Delta' })
  const list = await ranked.publishedList([a, b, c, film.id], { counting: 'down' })
  const { lead } = await contentAt<'front'>('/')
  expect(lead?.isCountdown).toBe(true)
  expect(lead?.top.map(({ rank, title }) => [rank, title])).toEqual([
    [4, 'Delta'],
    [3, 'Gamma'],
    [2, 'Beta'],
  ])
  expect((await contentAt<'siteFeed'>('/feed.xml')).lists[0]).toMatchObject({ isCountdown: true, path: lead?.path })
  for (const [id, isKeptBack] of [
    [a, true],
    [b, false],
  ] as const) {
    const { standings } = await contentAt<'montage'>(await pathOf(id))
    expect(standings.find((standing) => standing.path === lead?.path)).toMatchObject({ isKeptBack })
  }
  await cms.payload.delete({ collection: 'lists', id: list, overrideAccess: true })
})

it('the feeds of a list: the reasons for its ranks, in its newest edition', async () => {
  const { a, c } = ranked.ids
  const list = await ranked.publishedList([a, c])
  await ranked.change(`/lists/${list}`, { _status: 'published', entries: [{ montage: c, note: 'In snow.' }, { montage: a }] })
  const { slug } = (await ranked.client.get(`/lists/${list}`)).body
  const expected = [
    { note: 'In snow.', title: 'Gamma' },
    { note: null, title: 'Alpha' },
  ]
  expect((await contentAt<'siteFeed'>('/feed.xml')).lists[0]).toMatchObject({ montages: expected, path: `/lists/${slug}` })
  expect((await contentAt<'listFeed'>(`/lists/${slug}/feed.xml`)).editions).toMatchObject([
    { number: 2, order: expected },
    { number: 1, order: [{ note: null }, { note: null }] },
  ])
  await cms.payload.delete({ collection: 'lists', id: list, overrideAccess: true })
})

it('an embed and the feeds', async () => {
  const { pages } = await requestPages(`/embed${path}`, '/feed.xml', `${path}/feed.xml`)
  expect(pages[`/embed${path}`]).toMatchObject({ content: { entries: [{ rank: 1, title: 'Gamma' }, { rank: 2 }], length: 2, path } })
  const { lists } = await contentAt<'siteFeed'>('/feed.xml')
  expect(lists.find((list) => list.path === path)).toMatchObject({
    montages: [{ title: 'Gamma' }, { title: 'Alpha' }],
    title: '2 of them',
    urn: expect.stringMatching(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/),
  })
  expect((await contentAt<'listFeed'>(`${path}/feed.xml`)).editions).toMatchObject([
    { dropped: [{ rank: 2, title: 'Beta' }], note: 'Beta is out.', number: 2, title: '2 of them' },
    { dropped: [], number: 1, title: '3 of them' },
  ])
})

it('the sitemap: an index of the parts that have pages, and in each part its own pages', async () => {
  const [one, other] = [await aMontage(cms.payload, { title: 'Queen of the ring' }), await aMontage(cms.payload, { title: 'Zodiac' })]
  const { parts } = await contentAt<'sitemap'>('/sitemap.xml')
  const ofList = String(partOfPage(path))
  expect(parts).toEqual(expect.arrayContaining(['front', 'indexes', 'montages-q', 'montages-z', 'people-i', ofList]))
  expect(new Set(parts).size).toBe(parts.length)
  expect(parts).not.toContain('montages-x')

  const lists = await contentAt<'sitemap'>(addressOfPart(ofList))
  const listed = lists.pages.find((page) => page.path === path)
  expect(listed).toMatchObject({ changed: expect.stringMatching(/^\d{4}-/) })
  expect(listed?.images.length).toBeGreaterThan(1)
  expect(lists.pages).toContainEqual({ changed: expect.any(String), images: [], path: `${path}/editions` })
  expect(lists.publications[path]).toBe((await requestPage(path)).publication)

  const pathsIn = async (part: string) => (await contentAt<'sitemap'>(addressOfPart(part))).pages.map((page) => page.path)
  expect(await pathsIn('front')).toEqual(['/'])
  expect(await pathsIn('indexes')).toEqual(expect.arrayContaining(['/lists', '/films', '/films/q', '/films/z', '/films/1980s', '/people']))
  expect(await pathsIn('indexes')).not.toContain('/films/x')
  expect(await pathsIn('montages-q')).toEqual([`/montages/${one.slug}`])
  expect(await pathsIn('montages-z')).toEqual([`/montages/${other.slug}`])
  expect(await pathsIn('people-i')).toEqual([person])

  await cms.payload.update({ collection: 'montages', id: other.id, data: { _status: 'draft' }, draft: false, overrideAccess: true })
  const withdrawn = await contentAt<'sitemap'>(addressOfPart('montages-z'))
  expect(withdrawn.pages).toEqual([])
  expect(Object.keys(withdrawn.publications)).toEqual([`/montages/${other.slug}`])
  expect((await contentAt<'sitemap'>('/sitemap.xml')).parts).not.toContain('montages-z')
})

it('a former address redirects, and so do the pages below it', async () => {
  const list = await aList(cms.payload, { image: (await anImage(cms.payload)).id, montages: [(await aMontage(cms.payload)).id] })
  const was = `/lists/${list.slug}`
  const answer = await ranked.client.edit(`/lists/${list.id}`, { _status: 'published', slug: `${list.slug}-now` })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  const { pages } = await requestPages(was, `${was}/editions`, `/embed${was}`, `${was}/feed.xml`, '/lists/never-was')
  const to = Object.values(pages).map((page) => (page.status === 'moved' ? page.to : page.status))
  expect(to).toEqual([`${was}-now`, `${was}-now/editions`, `/embed${was}-now`, `${was}-now/feed.xml`, 'absent'])
})

it.each([
  '/admin',
  '/lists/page/1',
  '/lists/a/b',
  '/lists/A',
  '/lists/a/editions/7',
  '/montages/a/editions',
  '/robots.txt',
  '//evil.example',
  '',
])('%j is no page', async (other) => {
  expect(await requestPage(other)).toEqual({ publication: 0, status: 'absent' })
})
