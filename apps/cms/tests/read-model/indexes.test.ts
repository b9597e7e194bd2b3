import { beforeAll, expect, it } from 'vitest'

import { useCms } from '../harness/cms.ts'
import { aList, aMontage, anImage, aPerson } from '../harness/documents/content.ts'
import { contentAt, requestPage } from '../harness/site-requests.ts'

const cms = useCms()
let image: string
let montages: string[]

/** The list that was published first is number 1. */
const publishedLists = async (count: number) => {
  for (let number = 1; number <= count; number++) {
    const year = 2000 + Math.ceil(number / 20)
    const day = new Date(Date.UTC(year, 0, 1, 12, number)).toISOString()
    const list = await aList(cms.payload, { image, montages, slug: `list-no-${number}`, standfirst: `S${number}`, title: `No. ${number}` })
    await cms.payload.db.updateOne({ collection: 'lists', data: { publishedAt: day }, id: list.id })
  }
}

beforeAll(async () => {
  image = (await anImage(cms.payload)).id
  montages = [(await aMontage(cms.payload, { image })).id]
  await publishedLists(62)
})

const numbersAt = async (path: string) => (await contentAt<'listIndex'>(path)).lists.map(({ title }) => Number(title.slice(4)))
const from = (newest: number, oldest: number) => Array.from({ length: newest - oldest + 1 }, (_, place) => newest - place)

it('the lists: newest first, on pages of thirty that a new list does not move', async () => {
  expect(await numbersAt('/lists')).toEqual(from(62, 31))
  expect(await numbersAt('/lists/page/1')).toEqual(from(30, 1))
  const first = await contentAt<'listIndex'>('/lists')
  expect(first).toMatchObject({ newer: null, older: '/lists/page/1', path: '/lists' })
  expect(first.lists[0]).toEqual({ length: 1, path: '/lists/list-no-62', published: '2004-01-01', standfirst: 'S62', title: 'No. 62' })
  expect(await contentAt<'listIndex'>('/lists/page/1')).toMatchObject({ newer: '/lists', older: null, path: '/lists/page/1', years: [] })
  expect(await requestPage('/lists/page/2')).toMatchObject({ status: 'absent' })
})

it('the years of all lists, each with the page of its newest', async () => {
  expect((await contentAt<'listIndex'>('/lists')).years).toEqual([
    { path: '/lists', year: '2004' },
    { path: '/lists', year: '2003' },
    { path: '/lists', year: '2002' },
    { path: '/lists/page/1', year: '2001' },
  ])
})

it('the front: whether there are lists that it does not show', async () => {
  expect((await contentAt<'front'>('/')).hasMore).toBe(true)
  expect((await contentAt<'front'>('/')).trails).toHaveLength(24)
})

it('the sitemap: the pages of lists that there are', async () => {
  const { pages } = await contentAt<'sitemap'>('/sitemap-indexes.xml')
  expect(pages.map(({ path }) => path)).toEqual(expect.arrayContaining(['/lists', '/lists/page/1', '/people']))
  expect(pages.map(({ path }) => path)).not.toContain('/lists/page/2')
})

it('the people: by name, each with the number of their lists', async () => {
  const [otto, ada] = [await aPerson(cms.payload, { biography: 'He ranks.', name: 'Otto' }), await aPerson(cms.payload, { name: 'Ada' })]
  await aPerson(cms.payload, { _status: 'draft', name: 'Nobody yet' })
  await aList(cms.payload, { byline: [otto.id, ada.id], image, montages })
  await aList(cms.payload, { byline: [otto.id], image, montages })
  expect(await contentAt<'peopleIndex'>('/people')).toEqual({
    path: '/people',
    people: [
      { biography: null, lists: 1, name: 'Ada', path: `/people/${ada.slug}` },
      { biography: 'He ranks.', lists: 2, name: 'Otto', path: `/people/${otto.slug}` },
    ],
  })
})
