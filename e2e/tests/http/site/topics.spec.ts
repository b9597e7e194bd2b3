import { parseAtomFeed } from 'feedsmith'
import { addressOfPart, indexesPart } from 'types/sitemap-parts'

import { unique } from '../../../content/newsroom.ts'
import { expect, test } from '../../../http.ts'
import { attributesOf, documentOf, textsOf } from '../../../site/markup.ts'

test('a topic comes with its first list, moves with its slug, and goes with its last list', async ({ montage, newsroom, request }) => {
  const get = (path: string) => request.get(montage.webUrl + path, { maxRedirects: 0 })
  const documentAt = async (path: string) => documentOf(await (await get(path)).text())
  const statusOf = async (path: string) => (await get(path)).status()
  const navigation = async (path: string) => attributesOf(await documentAt(path), '.navigation a', 'href')
  const found = async (words: string) =>
    attributesOf(await documentAt(`/search?q=${encodeURIComponent(words)}`), '.index h2 a', 'href').filter((path) =>
      path?.startsWith('/topics/'),
    )
  const eventually = (check: () => Promise<void>) => expect(check).toPass({ intervals: [50, 100, 200], timeout: 15_000 })

  const topic = await newsroom.topic(unique('Boxing'), { words: 'Gloves on.' })
  const page = `/topics/${topic.slug}`
  for (const path of [page, `${page}/feed.xml`, '/topics']) expect(await statusOf(path), path).toBe(404)
  expect(await navigation('/people')).not.toContain('/topics')

  const list = await newsroom.list(unique('Bouts'), [await newsroom.montage(unique('Ring'))], { topics: [topic.id] })
  await eventually(async () => {
    expect(textsOf(await documentAt(page), '.index-rows h2')).toEqual([list.title])
    expect(textsOf(await documentAt('/topics'), '.index-rows h2')).toEqual([topic.name])
    expect(attributesOf(await documentAt(`/lists/${list.slug}`), '.byline a', 'href')).toEqual([page])
    expect(await found(topic.name)).toEqual([page])
    for (const path of ['/', '/people', `/lists/${list.slug}`]) expect(await navigation(path), path).toContain('/topics')
    expect(textsOf(await documentAt(addressOfPart(indexesPart)), 'loc')).toEqual(
      expect.arrayContaining([page, '/topics', '/corrections'].map((path) => montage.webUrl + path)),
    )
  })
  const first = await documentAt(page)
  expect(textsOf(first, '.index-words')).toEqual(['Gloves on.'])
  expect(attributesOf(first, 'head > link[rel=alternate]', 'href')).toEqual(
    expect.arrayContaining([`${page}/feed.xml`, `${page}/feed.json`]),
  )
  const feed = parseAtomFeed(await (await get(`${page}/feed.xml`)).text())
  expect(feed.entries?.map(({ links, title }) => [title?.value, links?.[0]?.href])).toEqual([
    [list.title, `${montage.webUrl}/lists/${list.slug}`],
  ])

  const slug = `${topic.slug}-now`
  await newsroom.update('topics', topic.id, { slug })
  await eventually(async () => {
    for (const [path, status] of [
      [page, 308],
      [`${page}/feed.json`, 301],
    ] as const) {
      const answer = await get(path)
      expect([answer.status(), answer.headers().location], path).toEqual([status, path.replace(topic.slug, slug)])
    }
    expect(attributesOf(await documentAt(`/lists/${list.slug}`), '.byline a', 'href')).toEqual([`/topics/${slug}`])
  })

  await newsroom.update('lists', list.id, { _status: 'draft' })
  await eventually(async () => {
    expect(await found(topic.name)).toEqual([])
    for (const path of [`/topics/${slug}`, `/topics/${slug}/feed.xml`, '/topics']) expect(await statusOf(path), path).toBe(404)
    for (const path of ['/', '/people']) expect(await navigation(path), path).not.toContain('/topics')
  })
  await newsroom.untilDelivered()
})

test('the page of corrections is there before there is one, and at the foot of every page', async ({ montage, request }) => {
  for (const path of ['/', '/lists', '/corrections']) {
    const page = documentOf(await (await request.get(montage.webUrl + path)).text())
    expect(attributesOf(page, 'footer a[href="/corrections"]', 'href'), path).toEqual(['/corrections'])
  }
  const page = documentOf(await (await request.get(`${montage.webUrl}/corrections`)).text())
  expect(textsOf(page, '.index-head h1')).toEqual(['Corrections'])
})
