import { beforeAll, expect, it } from 'vitest'

import { deliverPending } from '../../src/delivery/deliver.ts'
import { Client } from '../harness/client.ts'
import { useCms } from '../harness/cms.ts'
import { aList, aMontage, anImage, aTopic, listData } from '../harness/documents/content.ts'
import { requestPages } from '../harness/site-requests.ts'
import { sites } from '../harness/sites.ts'

const cms = useCms()
const [boxing, running] = ['/topics/boxing', '/topics/running']
const pages = [
  '/',
  '/lists',
  '/people',
  '/films',
  '/topics',
  boxing,
  `${boxing}/page/1`,
  running,
  '/topics/runs',
  '/lists/one',
  '/lists/two',
]
const ids: Record<string, string> = {}
let client: Client
let image: string
let montages: string[]

beforeAll(async () => {
  client = await cms.as('editor')
  image = (await anImage(cms.payload)).id
  montages = [(await aMontage(cms.payload, { image })).id]
  const other = [(await aMontage(cms.payload, { image })).id]
  ids.one = (await aList(cms.payload, { image, montages, slug: 'one', title: 'One' })).id
  ids.two = (await aList(cms.payload, { image, montages: other, slug: 'two', title: 'Two' })).id
  ids.boxing = (await aTopic(cms.payload, { name: 'Boxing' })).id
  ids.running = (await aTopic(cms.payload, { name: 'Running' })).id
  await deliverPending(cms.payload)
})

/** What readers get at each path: the page with the navigation, and the feed that is made with it. */
async function contents(): Promise<Map<string, string>> {
  const feedOf = (path: string) => (/^\/topics\/[^/]+$/.test(path) ? `${path}/feed.xml` : path)
  const { pages: answers, site } = await requestPages(...new Set(pages.flatMap((path) => [path, feedOf(path)])))
  const at = (path: string) => ({ ...answers[path], publication: null })
  const isPage = (path: string) => answers[path]?.status === 'page'
  return new Map(pages.map((path) => [path, JSON.stringify([at(path), at(feedOf(path)), isPage(path) && site.hasTopics], shown)]))
}

/** A list that becomes related to others is shown there when their pages are next rendered. */
const shown = (key: string, value: unknown) => (key === 'related' ? null : value)

const list = (name: string, data: object) => async () =>
  (await client.edit(`/lists/${ids[name]}`, { _status: 'published', ...data })).status
const withTopics =
  (name: string, ...topics: string[]) =>
  () =>
    list(name, { topics: topics.map((topic) => ids[topic]) })()
const topic = (name: string, data: object) => async () => (await client.edit(`/topics/${ids[name]}`, data)).status
const setStatus = (name: string, _status: 'draft' | 'published') => async () =>
  (await client.patch(`/lists/${ids[name]}`, { _status })).status

const newLists = (count: number) => async () => {
  for (let number = 0; number < count; number++) {
    const data = { _status: 'published', ...listData(image, montages, { topics: [String(ids.boxing)] }) }
    const { status } = await client.post('/lists', data)
    if (status !== 201) return status
  }
  return 200
}

const own = /one|two|^\/$/

/** One after the other. `own` is of the pages that are announced in any case: those of the lists, and the front that shows them. */
const changes: [string, () => Promise<number>, RegExp?][] = [
  ['the name of a topic that no list has', topic('running', { name: 'Runs' })],
  ['the first topic of a list', withTopics('one', 'boxing'), own],
  ['the same topic for another list', withTopics('two', 'boxing'), own],
  ['another topic for it', withTopics('two', 'boxing', 'running'), own],
  ['the standfirst of a list', list('two', { standfirst: 'Other' }), /two|^\/$/],
  ['the introduction of a list', list('two', { method: null }), /two|^\/$/],
  ['the title of a list', list('two', { title: 'Second' }), own],
  ['the name of a topic', topic('running', { name: 'Running uphill' })],
  ['the words of a topic', topic('running', { words: 'Up.' })],
  ['the same topic again', topic('running', { words: 'Up.' })],
  ['the slug of a topic', topic('running', { slug: 'runs' })],
  ['a topic less', withTopics('two', 'boxing'), own],
  ['the withdrawal of a list', setStatus('two', 'draft'), own],
  ['its return', setStatus('two', 'published'), own],
  ['no topic', withTopics('two'), own],
  ['the withdrawal of the last list with a topic', setStatus('one', 'draft'), own],
  ['its return', setStatus('one', 'published'), own],
  ['lists until a topic has two pages', newLists(59), own],
  ['the title of a list on the second', list('one', { title: 'First' }), own],
  ['the withdrawal after which there is one page', setStatus('one', 'draft'), own],
]

it.each(changes)('announces the pages of topics that change, and no others: %s', async (_name, change, inAnyCase = /^$/) => {
  await Client.backgroundWork()
  const before = await contents()
  sites[0].announcements.length = 0
  expect(await change()).toBe(200)
  await Client.backgroundWork()
  const announced = new Set(sites[0].announcements.flatMap((announcement) => Object.keys(announcement.pages)))
  const now = await contents()
  const changed = pages.filter((path) => before.get(path) !== now.get(path))
  expect(changed.filter((path) => !announced.has(path))).toEqual([])
  expect([...announced].filter((path) => pages.includes(path) && !inAnyCase.test(path) && !changed.includes(path))).toEqual([])
})
