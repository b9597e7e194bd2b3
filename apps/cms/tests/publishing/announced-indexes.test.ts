import { beforeAll, expect, it } from 'vitest'

import { deliverPending } from '../../src/delivery/deliver.ts'
import { Client } from '../harness/client.ts'
import { useCms } from '../harness/cms.ts'
import { aList, aMontage, anImage, listData } from '../harness/documents/content.ts'
import { requestPages } from '../harness/site-requests.ts'
import { sites } from '../harness/sites.ts'

const cms = useCms()
const paths = ['/', '/lists', '/lists/page/1', '/lists/page/2']
const isOfIndex = (path: string) => paths.includes(path)
const lists: string[] = []
let client: Client
let image: string
let montages: string[]

beforeAll(async () => {
  client = await cms.as('editor')
  image = (await anImage(cms.payload)).id
  montages = [(await aMontage(cms.payload, { image })).id]
  for (let number = 1; number <= 26; number++) lists.push((await aList(cms.payload, { image, montages, title: `No. ${number}` })).id)
  await deliverPending(cms.payload)
})

async function contents(): Promise<Map<string, string>> {
  const { pages } = await requestPages(...paths)
  return new Map(paths.map((path) => [path, JSON.stringify({ ...pages[path], publication: null })]))
}

const setStatus = (number: number, status: 'draft' | 'published') => async () =>
  (await client.patch(`/lists/${lists[number - 1]}`, { _status: status })).status

const retitle = (number: number) => async () =>
  (await client.edit(`/lists/${lists[number - 1]}`, { _status: 'published', title: 'Another' })).status

const newLists = (count: number) => async () => {
  for (let number = 0; number < count; number++) {
    const { body, status } = await client.post('/lists', { _status: 'published', ...listData(image, montages) })
    if (status !== 201) return status
    lists.push(body.doc.id)
  }
  return 200
}

/** One after the other. */
const changes: [string, () => Promise<number>][] = [
  ['the withdrawal of the only list that is not on the front', setStatus(1, 'draft')],
  ['its return', setStatus(1, 'published')],
  ['the title of that list', retitle(1)],
  ['a new list', newLists(1)],
  ['lists until there is a second page', newLists(33)],
  ['the title of a list on the second page', retitle(3)],
  ['the title of a list on the first page', retitle(50)],
  ['a list more', newLists(1)],
  ['the withdrawal of a list on the second page', setStatus(5, 'draft')],
  ['the withdrawal of the next, after which there is one page', setStatus(6, 'draft')],
  ['its return', setStatus(6, 'published')],
]

it.each(changes)('announces the pages with all lists that change, and no others: %s', async (_name, change) => {
  await Client.backgroundWork()
  const before = await contents()
  sites[0].announcements.length = 0
  expect(await change()).toBe(200)
  await Client.backgroundWork()
  const announced = new Set(sites[0].announcements.flatMap(({ pages }) => Object.keys(pages)).filter(isOfIndex))
  const now = await contents()
  expect([...announced].sort()).toEqual(paths.filter((path) => before.get(path) !== now.get(path)))
})
