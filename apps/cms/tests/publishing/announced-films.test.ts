import { beforeAll, expect, it } from 'vitest'

import { deliverPending } from '../../src/delivery/deliver.ts'
import { Client } from '../harness/client.ts'
import { useCms } from '../harness/cms.ts'
import { aList, aMontage, anImage } from '../harness/documents/content.ts'
import { requestPages } from '../harness/site-requests.ts'
import { sites } from '../harness/sites.ts'

const cms = useCms()
const paths = ['/films', '/films/1970s', '/films/1980s', '/films/a', '/films/b', '/films/m', '/films/directors/ada']
const ids = { alpha: '', beta: '', list: '', many: '' }
let client: Client

/** One film less than `/films` can show. */
beforeAll(async () => {
  client = await cms.as('editor')
  const image = (await anImage(cms.payload)).id
  ids.alpha = (await aMontage(cms.payload, { directors: ['Ada'], image, title: 'Alpha' })).id
  ids.beta = (await aMontage(cms.payload, { directors: ['Ada'], image, title: 'Beta' })).id
  const { docs } = await cms.payload.db.find({ collection: 'montages', limit: 1, where: { id: { equals: ids.alpha } } })
  const { id: _id, ...alpha } = docs[0] as Record<string, unknown>
  for (let number = 0; number < 197; number++) {
    await cms.payload.db.create({
      collection: 'montages',
      data: { ...alpha, directors: [], slug: `many-${number}`, title: `Many ${number}` },
    })
  }
  ids.many = (await aMontage(cms.payload, { image, title: 'Many of them' })).id
  ids.list = (await aList(cms.payload, { image, montages: [ids.alpha, ids.beta] })).id
  await deliverPending(cms.payload)
})

async function contents(): Promise<Map<string, string>> {
  const { pages } = await requestPages(...paths)
  return new Map(paths.map((path) => [path, JSON.stringify({ ...pages[path], publication: null })]))
}

const montage = (id: () => string, data: object) => async () =>
  (await client.edit(`/montages/${id()}`, { _status: 'published', ...data })).status

const rank =
  (...names: ('alpha' | 'beta')[]) =>
  async () =>
    (await client.edit(`/lists/${ids.list}`, { _status: 'published', entries: names.map((name) => ({ montage: ids[name] })) })).status

/** One after the other: there are 200 films, then 201. */
const changes: [string, () => Promise<number>][] = [
  ['a re-rank, of few films', rank('beta', 'alpha')],
  ['an entry less', rank('beta')],
  [
    'the standfirst of the list',
    async () => (await client.edit(`/lists/${ids.list}`, { _status: 'published', standfirst: 'Other' })).status,
  ],
  ['the song of a film', montage(() => ids.alpha, { song: 'Other' })],
  ['the title of a film', montage(() => ids.alpha, { title: 'Alphabet' })],
  ['the director of a film', montage(() => ids.many, { directors: ['Ada'] })],
  ['a film more than one page can show', async () => (await client.post('/montages', await another())).status - 1],
  ['a re-rank, of many films', rank('alpha', 'beta')],
  ['the title of one of many films', montage(() => ids.alpha, { title: 'Alpha' })],
  ['another decade of one of many films', montage(() => ids.alpha, { year: 1979 })],
  ['another letter of one of many films', montage(() => ids.beta, { slug: 'm-beta' })],
  ['a withdrawal after which films are few', async () => (await client.patch(`/montages/${ids.many}`, { _status: 'draft' })).status],
]

async function another() {
  const { image, sequence, year } = (await client.get(`/montages/${ids.alpha}?depth=0`)).body
  return { _status: 'published', image, sequence, title: 'Many more', year }
}

it.each(changes)('announces the pages of films that change, and no others: %s', async (_name, change) => {
  await Client.backgroundWork()
  const before = await contents()
  sites[0].announcements.length = 0
  expect(await change()).toBe(200)
  await Client.backgroundWork()
  const announced = new Set(sites[0].announcements.flatMap(({ pages }) => Object.keys(pages)).filter((path) => paths.includes(path)))
  const now = await contents()
  expect([...announced].sort()).toEqual(paths.filter((path) => before.get(path) !== now.get(path)).sort())
})

it('announces a film under each letter that it can have in a language of the site', async () => {
  const announced = async (change: () => Promise<unknown>): Promise<string[]> => {
    await Client.backgroundWork()
    sites[0].announcements.length = 0
    await change()
    await Client.backgroundWork()
    const pages = sites[0].announcements.flatMap(({ pages }) => Object.keys(pages))
    return [...new Set(pages)].filter((path) => /^\/films\/[a-z]$/.test(path)).sort()
  }
  let film = ''
  const publish = async () => {
    film = String((await client.post('/montages', { ...(await another()), title: 'Die Hard' })).body.doc?.id)
  }
  expect(await announced(publish)).toEqual(['/films/d', '/films/h'])
  const entries = [{ montage: film }]
  expect(await announced(() => client.edit(`/lists/${ids.list}`, { _status: 'published', entries }))).toEqual(
    expect.arrayContaining(['/films/d', '/films/h']),
  )
})
