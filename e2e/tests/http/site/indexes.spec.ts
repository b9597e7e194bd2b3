import { addressOfPart, indexesPart } from 'types/sitemap-parts'
import { unique } from '../../../content/newsroom.ts'
import { expect, test } from '../../../http.ts'
import { attributesOf, documentOf, textsOf } from '../../../site/markup.ts'
import { referenceList } from '../../../site/reference-list.ts'

test('every page leads to all lists, films and people, and says where a reader is', async ({ montage, request }) => {
  const pages = [
    '/',
    referenceList,
    `${referenceList}/editions`,
    '/montages/mulan',
    '/people/ida-kettleworth',
    '/lists',
    '/films',
    '/people',
  ]
  for (const path of [...pages, '/films/m', '/films/1990s', '/films/directors/michael-bay']) {
    const answer = await request.get(montage.webUrl + path)
    expect(answer.status(), path).toBe(200)
    const page = documentOf(await answer.text())
    expect(attributesOf(page, '.navigation a', 'href'), path).toEqual(['/lists', '/films', '/people', '/search'])
    expect(attributesOf(page, 'link[rel="canonical"]', 'href'), path).toEqual([montage.webUrl + path])
    expect(attributesOf(page, 'html', 'lang'), path).toEqual(['en'])
    expect(attributesOf(page, '.navigation [aria-current="page"]', 'href'), path).toEqual(
      ['/lists', '/films', '/people'].includes(path) ? [path] : [],
    )
  }
})

test('a film comes to all pages of films with its rank, and goes from them', async ({ montage, newsroom, request }) => {
  const director = unique('Ada Lens')
  const title = unique('Quest')
  const film = await newsroom.montage(title, { directors: [director], year: 1931 })
  const other = await newsroom.montage(unique('Query'))
  const list = await newsroom.list(unique('All'), [other, film])
  const documentAt = async (path: string) => documentOf(await (await request.get(montage.webUrl + path)).text())
  const eventually = (check: () => Promise<void>) => expect(check).toPass({ intervals: [50, 100, 200], timeout: 15_000 })
  const byDirector = `/films/directors/${director.toLowerCase().replaceAll(' ', '-')}`
  const pages = ['/films', '/films/q', '/films/1930s', byDirector]
  const locations = async () => textsOf(await documentAt(addressOfPart(indexesPart)), 'loc')

  await eventually(async () => {
    for (const path of pages) expect(textsOf(await documentAt(path), '.film-title a'), path).toContain(title)
    expect(textsOf(await documentAt('/lists'), '.index-rows h3')).toContain(list.title)
    expect(await locations()).toEqual(expect.arrayContaining(['/lists', '/people', ...pages].map((path) => montage.webUrl + path)))
  })
  const rows = async () => textsOf(await documentAt('/films/q'), '.film-rows > li')
  expect((await rows()).find((row) => row.includes(title))).toContain(`2 ${list.title}`)

  await newsroom.update('lists', list.id, { entries: [{ montage: film.id }, { montage: other.id }], _status: 'published' })
  await eventually(async () => expect((await rows()).find((row) => row.includes(title))).toContain(`1 ${list.title}`))

  await newsroom.update('lists', list.id, { _status: 'draft' })
  await newsroom.update('montages', film.id, { _status: 'draft' })
  await eventually(async () => {
    for (const path of ['/films', '/films/q']) expect(textsOf(await documentAt(path), '.film-title a'), path).not.toContain(title)
    for (const path of ['/films/1930s', byDirector]) expect((await request.get(montage.webUrl + path)).status(), path).toBe(404)
    expect(textsOf(await documentAt('/lists'), '.index-rows h3')).not.toContain(list.title)
    expect(await locations()).not.toContain(montage.webUrl + byDirector)
  })
})

test('a list leads to the list before it, and that one to it, until it is withdrawn', async ({ montage, newsroom, request }) => {
  const film = await newsroom.montage(unique('Shared'))
  const [older, newer] = [await newsroom.list(unique('Older'), [film]), await newsroom.list(unique('Newer'), [film])]
  const footOf = async ({ slug }: { slug: string }) => {
    const page = documentOf(await (await request.get(`${montage.webUrl}/lists/${slug}`)).text())
    return attributesOf(page, '.list-foot a', 'href')
  }
  const eventually = (check: () => Promise<void>) => expect(check).toPass({ intervals: [50, 100, 200], timeout: 15_000 })
  await eventually(async () => {
    expect(await footOf(older)).toContain(`/lists/${newer.slug}`)
    expect(await footOf(newer)).toContain(`/lists/${older.slug}`)
  })
  await newsroom.update('lists', newer.id, { _status: 'draft' })
  await eventually(async () => expect(await footOf(older)).not.toContain(`/lists/${newer.slug}`))
})
