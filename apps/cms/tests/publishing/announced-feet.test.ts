import { beforeAll, expect, it } from 'vitest'

import { deliverPending } from '../../src/delivery/deliver.ts'
import type { List } from '../../src/payload-types.ts'
import { Client } from '../harness/client.ts'
import { useCms } from '../harness/cms.ts'
import { aList, aMontage, anImage, aTopic, listData } from '../harness/documents/content.ts'
import { requestPages } from '../harness/site-requests.ts'
import { sites } from '../harness/sites.ts'

const cms = useCms()
const names = ['first', 'second', 'third', 'fourth', 'fifth'] as const
type Name = (typeof names)[number]
const ids = new Map<string, string>()
const paths = names.map((name) => `/lists/${name}`)
let client: Client
let image: string
let montages: string[]

/** The first, the third and the fifth share a film, and lead to each other. */
beforeAll(async () => {
  client = await cms.as('editor')
  image = (await anImage(cms.payload)).id
  montages = [(await aMontage(cms.payload, { image })).id, (await aMontage(cms.payload, { image })).id]
  for (const [place, slug] of names.entries()) {
    ids.set(slug, (await aList(cms.payload, { image, montages: [String(montages[place % 2])], slug, title: slug })).id)
  }
  await deliverPending(cms.payload)
})

async function contents(): Promise<Map<string, string>> {
  const { pages } = await requestPages(...paths)
  return new Map(paths.map((path) => [path, JSON.stringify({ ...pages[path], publication: null })]))
}

const edit = (name: Name, data: object) => async () =>
  (await client.edit(`/lists/${ids.get(name)}`, { _status: 'published', ...data })).status
const patch = (name: Name, data: object) => async () => (await client.patch(`/lists/${ids.get(name)}`, data)).status

/** One after the other; each with the lists that must be announced beside the one that is changed. */
const changes: [string, Name, () => Promise<number>, Name[]][] = [
  ['the standfirst', 'third', edit('third', { standfirst: 'Other' }), []],
  ['the title', 'third', edit('third', { title: 'Third' }), ['first', 'second', 'fourth', 'fifth']],
  ['the language', 'third', edit('third', { language: 'fr' }), ['first', 'second', 'fourth', 'fifth']],
  ['the title of the first', 'first', edit('first', { title: 'First' }), ['second', 'third', 'fifth']],
  ['a withdrawal', 'third', patch('third', { _status: 'draft' }), ['first', 'second', 'fourth', 'fifth']],
  ['a return', 'third', patch('third', { _status: 'published' }), ['second', 'fourth']],
  ['the trash', 'fifth', patch('fifth', { deletedAt: new Date().toISOString() }), ['first', 'third', 'fourth']],
]

it.each(changes)('announces the lists that lead to a list, when it changes there: %s', async (_name, own, change, others) => {
  await Client.backgroundWork()
  const before = await contents()
  sites[0].announcements.length = 0
  expect(await change()).toBe(200)
  await Client.backgroundWork()
  const announced = sites[0].announcements.flatMap(({ pages }) => Object.keys(pages)).filter((path) => paths.includes(path))
  expect([...new Set(announced)].sort()).toEqual([own, ...others].map((name) => `/lists/${name}`).sort())
  const now = await contents()
  for (const path of announced) expect(now.get(path), path).not.toBe(before.get(path))
})

it('announces the list before a new list, and nothing of the editions and embed of the former', async () => {
  await Client.backgroundWork()
  sites[0].announcements.length = 0
  await client.post('/lists', { _status: 'published', ...listData(image, montages, { title: 'Newest' }) })
  await Client.backgroundWork()
  const announced = sites[0].announcements.flatMap(({ pages }) => Object.keys(pages)).filter((path) => path.includes('/lists/'))
  expect(announced.sort()).toEqual(['/embed/lists/newest', '/lists/fourth', '/lists/newest', '/lists/newest/editions'])
})

it('announces the lists that lead to a list since they share topics, and no other list of the topic', async () => {
  const topic = (await aTopic(cms.payload)).id
  const slugs = Array.from({ length: 9 }, (_, number) => `of-topic-${number}`)
  const made: List[] = []
  for (const slug of slugs) {
    made.push(await aList(cms.payload, { image, montages: [(await aMontage(cms.payload, { image })).id], slug, topics: [topic] }))
  }
  await deliverPending(cms.payload)
  const announcedBy = async (number: number) => {
    sites[0].announcements.length = 0
    expect((await client.edit(`/lists/${made[number]?.id}`, { _status: 'published', title: `Another ${number}` })).status).toBe(200)
    await Client.backgroundWork()
    const announced = sites[0].announcements.flatMap(({ pages }) => Object.keys(pages))
    return slugs.flatMap((slug, place) => (announced.includes(`/lists/${slug}`) ? [place] : []))
  }
  expect(await announcedBy(8)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
  // The lists right before and after it lead to it, and it to them.
  expect(await announcedBy(1)).toEqual([0, 1, 2])
})
