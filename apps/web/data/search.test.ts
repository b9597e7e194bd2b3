import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FilmIndex, ListIndex } from 'types/content/indexes'
import { expect, it } from 'vitest'

import { aRankedList, entriesOf } from '../testing/builders.ts'
import { aFakeCms } from '../testing/fake-cms.ts'
import { storePage } from '../testing/store-page.ts'
import { aTemporaryFolder } from '../testing/temporary-folder.ts'
import { SiteSearch } from './search.ts'

const folder = aTemporaryFolder()
const cms = aFakeCms()

const store = (path: string, content: object | null) =>
  storePage(path, content && { html: '', kind: 'PAGES', pageData: { pageProps: { content, publication: 7, site: cms.site } } })

const rows = (...slugs: string[]): ListIndex => ({
  lists: slugs.map((slug) => ({
    length: 2,
    path: `/lists/${slug}`,
    published: '2026-11-02',
    standfirst: 'Ranked.',
    title: `Best ${slug}`,
  })),
  newer: null,
  older: null,
  path: '/lists',
  years: [],
})

const films: FilmIndex = {
  decades: [],
  films: [{ directors: [], path: '/montages/rocky', places: [], title: 'Rocky', year: 1976 }],
  kind: 'letter',
  letters: [],
  name: 'r',
  path: '/films/r',
  total: 1,
}

const listOf = (slug: string, note: string, over = {}) =>
  aRankedList({
    entries: entriesOf('Heat', 'Jaws').map((entry) => ({ ...entry, note })),
    path: `/lists/${slug}`,
    slug,
    title: `Best ${slug}`,
    ...over,
  })

async function aSite() {
  await store('/lists', rows('boxing'))
  await store('/films/r', films)
  await store('/lists/boxing', listOf('boxing', 'It has a sled.'))
}

const found = async (search: SiteSearch, words: string) => (await search.search(words, 1)).found.map(({ kind, path }) => [kind, path])

it('finds what the stored pages have, with the CMS away, and the reasons of a list as long as readers have them', async () => {
  cms.isDown = true
  await aSite()
  const search = new SiteSearch()
  expect(await found(search, 'rocky')).toEqual([['film', '/montages/rocky']])
  expect(await found(search, 'sled')).toEqual([
    ['reason', '/lists/boxing#heat'],
    ['reason', '/lists/boxing#jaws'],
  ])

  await store('/lists', rows())
  const later = new SiteSearch()
  expect(await found(later, 'sled')).toEqual([])
})

it('finds topics while lists have them', async () => {
  const topics = [{ lists: 1, name: 'Sleds', path: '/topics/sleds', words: 'Downhill.' }]
  await aSite()
  await store('/topics', { path: '/topics', topics })
  const search = new SiteSearch()
  expect(await found(search, 'sleds')).toEqual([['topic', '/topics/sleds']])
  expect(await found(search, 'downhill')).toEqual([['topic', '/topics/sleds']])
  await search.save()

  await store('/topics', null)
  expect(await found(new SiteSearch(), 'downhill')).toEqual([])
})

it('keeps the reasons for the end of a countdown to itself', async () => {
  await aSite()
  const entries = entriesOf('One', 'Two', 'Three', 'Four').map((entry) => ({ ...entry, note: 'A zither.' }))
  await store('/lists/boxing', listOf('boxing', '', { entries: entries.toReversed(), isCountdown: true }))
  const paths = (await found(new SiteSearch(), 'zither')).map(([, path]) => path)
  expect(paths.toSorted()).toEqual(['four', 'three', 'two'].map((slug) => `/lists/boxing#${slug}`))
})

it('goes on after a restart with the index that was stored, reads what has changed since, and forgets what is gone', async () => {
  cms.isDown = true
  await aSite()
  const before = new SiteSearch()
  await found(before, 'sled')
  await before.save()

  await store('/films/r', { ...films, films: [] })
  await store('/lists', rows('boxing', 'running'))
  await store('/lists/running', listOf('running', 'It has a hill.'))
  const file = join(folder.path, 'web/search/index.json')
  await writeFile(file, (await readFile(file, 'utf8')).replaceAll('It has a sled.', 'It has a sled. Stored.'))
  const after = new SiteSearch()
  expect((await after.search('sled', 1)).found[0]?.text).toBe('It has a sled. Stored.')
  expect(await found(after, 'hill')).toHaveLength(2)
  expect(await found(after, 'rocky')).toEqual([])

  await store('/lists', rows('running'))
  const last = new SiteSearch()
  expect(await found(last, 'sled')).toEqual([])
})

it.each(['', '{', '{"version":0}', '{"version":1}', '{"version":1,"index":{"documents":[]}}'])(
  'a stored index of %j is made again',
  async (text) => {
    await aSite()
    await new SiteSearch().save()
    await writeFile(join(folder.path, 'web/search/index.json'), text)
    expect(await found(new SiteSearch(), 'rocky')).toEqual([['film', '/montages/rocky']])
  },
)

it('a stored index of another release is made again', async () => {
  await aSite()
  const search = new SiteSearch()
  await found(search, 'rocky')
  await search.save()
  const file = join(folder.path, 'web/search/index.json')
  await writeFile(file, (await readFile(file, 'utf8')).replaceAll('Rocky', 'Balboa').replace(/"version":\d+/, '"version":99'))
  expect((await new SiteSearch().search('rocky', 1)).found[0]?.title).toBe('Rocky')
})
