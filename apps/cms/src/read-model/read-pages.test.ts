import type { Payload } from 'payload'
import type { ContentKind, PageAnswer } from 'types/site-questions'
import { expect, it } from 'vitest'
import { readPages } from './read-pages.ts'
import { aList, aMontage, anImage, aPerson, aRendition, editionsOf, entriesOf, newestOf, renditionName } from './test-documents.ts'

type Documents = Record<string, object[]>
type Query = Record<'collection', string> & { limit?: number }

/** A database that ignores `where` and `sort`. A test can publish in `afterAnswer`. */
function aDatabase(documents: Documents, afterAnswer = () => {}): Payload {
  const answerWith = async (answer: unknown) => {
    afterAnswer()
    return answer
  }
  const find = ({ collection, limit }: Query) => answerWith({ docs: (documents[collection] ?? []).slice(0, limit || undefined) })
  const findGlobal = ({ slug }: { slug: string }) => answerWith((documents[slug] ?? [])[0] ?? {})
  return { db: { drizzle: { all: () => answerWith([]) }, find, findGlobal } } as unknown as Payload
}

const answerTo = async (path: string, documents: Documents) => (await readPages([path], aDatabase(documents))).pages[path]

async function contentOf<Kind extends ContentKind>(path: string, documents: Documents) {
  const page = (await answerTo(path, documents)) as PageAnswer<Kind>
  if (page.status !== 'page') throw new Error(`${path} is ${page.status}.`)
  return page.content
}

const [heat, rocky] = [aMontage('Heat'), aMontage('Rocky')]
const rankedAs = (...montages: { id: string }[]) => entriesOf(...montages.map(({ id }) => id))

it('answers with content that is not older than its publication, even with a publish after every query', async () => {
  const documents: Documents = {}
  let newest = 0
  const publish = () => {
    newest++
    documents.publications = [{ path: '/people/ida', number: newest }]
    documents.people = [{ ...aPerson('Ida'), biography: String(newest) }]
    documents.site = [{ description: String(newest) }]
  }
  publish()
  const { installation, pages, site } = await readPages(['/people/ida'], aDatabase(documents, publish))
  const page = pages['/people/ida'] as PageAnswer<'person'>
  const numbers = [installation.newest, site.description, page.status === 'page' ? page.content.biography : 0]
  expect(page.publication).toBeGreaterThan(0)
  for (const number of numbers) expect(Number(number)).toBeGreaterThanOrEqual(page.publication)
})

it('gives a feed the publication of its list, and 0 to a page that never was public', async () => {
  const documents = { lists: [aList()], publications: [{ path: '/lists/films', number: 7 }] }
  expect(await answerTo('/lists/films/feed.xml', documents)).toMatchObject({ publication: 7, status: 'page' })
  expect(await answerTo('/people/nobody', documents)).toEqual({ publication: 0, status: 'absent' })
})

it.each([
  ['/lists/films', '/lists/best-films', { status: 'moved', to: '/lists/best-films' }],
  ['/lists/films/editions', '/lists/best-films', { status: 'moved', to: '/lists/best-films/editions' }],
  ['/lists/films', 'https://evil.example', { status: 'absent' }],
  ['/lists/films', '//evil.example', { status: 'absent' }],
])('answers for %s, which moved to %s: %j', async (path, to, expected) => {
  expect(await answerTo(path, { redirects: [{ from: '/lists/films', to }] })).toEqual({ publication: 0, ...expected })
})

it('has no movements when the newest edition has another order', async () => {
  const montages = [heat, rocky]
  const editions = [newestOf([rocky, heat], [heat, rocky])]
  const shown = await contentOf<'list'>('/lists/films', { editions, lists: [aList({ entries: rankedAs(heat, rocky) })], montages })
  expect(shown.edition?.number).toBe(2)
  const changed = await contentOf<'list'>('/lists/films', { editions, lists: [aList({ entries: rankedAs(rocky, heat) })], montages })
  expect([changed.edition, ...changed.entries.map(({ movement }) => movement)]).toEqual([null, null, null])
})

it('has the edition on the front and in the feed of a list', async () => {
  const editions = [newestOf([rocky, heat], [heat, rocky])]
  const documents = { editions, lists: [aList({ entries: rankedAs(heat, rocky) })], montages: [heat, rocky] }
  expect((await contentOf<'front'>('/', documents)).lead?.edition).toMatchObject({ number: 2, day: '2026-03-02' })
  expect((await contentOf<'listFeed'>('/lists/films/feed.xml', documents)).updated).toBe('2026-03-02T12:00:00.000Z')
})

it('lists pages with their pictures and last changes in a part of the sitemap', async () => {
  const montages = [aMontage('Heat', { image: anImage({ id: 'of-heat' }) })]
  const renditions = ['an-image', 'of-heat'].map((image, place) => ({ files: [{ ...aRendition(480 + place), isShown: true }], image }))
  const publications = [{ path: '/lists/films', number: 7, updatedAt: '2026-11-02T12:00:00.000Z' }]
  const lists = [aList({ entries: rankedAs(...montages) })]
  const { pages } = await contentOf<'sitemap'>('/sitemap-lists-f.xml', { lists, montages, publications, renditions })
  expect(pages).toContainEqual({
    changed: '2026-11-02T12:00:00.000Z',
    images: [renditionName(480), renditionName(481)],
    path: '/lists/films',
  })
})

it('begins an embed of a countdown with its lowest rank', async () => {
  const list = aList({ counting: 'down', entries: rankedAs(heat, rocky) })
  const { entries } = await contentOf<'embed'>('/embed/lists/films', { lists: [list], montages: [heat, rocky] })
  expect(entries.map(({ rank, title }) => [rank, title])).toEqual([
    [2, 'Rocky'],
    [1, 'Heat'],
  ])
})

it('has the days of the lists of a person, and no link that runs code', async () => {
  const links = [
    { label: 'Home', url: 'https://ida.example' },
    { label: 'Code', url: 'javascript:alert(1)' },
  ]
  const lists = [aList({ byline: ['person-Ida'], publishedAt: '2026-11-02T12:00:00Z' }), aList({ byline: ['person-Eve'], slug: 'others' })]
  const documents = { lists, media: [anImage()], people: [{ ...aPerson('Ida'), links }] }
  const person = await contentOf<'person'>('/people/ida', documents)
  expect(person.links.map(({ label }) => label)).toEqual(['Home'])
  expect(person.lists).toMatchObject([{ path: '/lists/films', published: '2026-11-02' }])
})

it('has a page of older editions only when the first page is full', async () => {
  const history = (count: number) => ({ editions: editionsOf(...Array.from({ length: count }, () => [heat])), lists: [aList()] })
  expect(await answerTo('/lists/films/editions/20', history(20))).toMatchObject({ status: 'absent' })
  expect(await answerTo('/lists/films/editions/20', history(21))).toMatchObject({ status: 'page' })
  expect(await answerTo('/lists/films/editions', history(20))).toMatchObject({ status: 'page' })
  expect(await answerTo('/lists/films/editions', { lists: [aList()] })).toMatchObject({ status: 'absent' })
})
