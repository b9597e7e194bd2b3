import { beforeAll, expect, it } from 'vitest'

import { deliverPending } from '../../src/delivery/deliver.ts'
import { Client } from '../harness/client.ts'
import { useCms } from '../harness/cms.ts'
import { aList, aMontage, anImage } from '../harness/documents/content.ts'
import { contentAt } from '../harness/site-requests.ts'
import { sites } from '../harness/sites.ts'

const cms = useCms()
const ids: Record<string, string> = {}
const today = new Date().toISOString().slice(0, 10)
let client: Client
let shared: string

beforeAll(async () => {
  client = await cms.as('editor')
  const image = (await anImage(cms.payload)).id
  shared = (await aMontage(cms.payload, { image })).id
  for (const title of ['Alpha', 'Beta', 'Gamma']) {
    ids[title] = (await aList(cms.payload, { image, montages: [shared, (await aMontage(cms.payload, { image })).id], title })).id
  }
  // An edition lists no correction of its own day; that of Gamma is of today.
  for (const name of ['Alpha', 'Beta']) await publishedEarlier(name)
  await deliverPending(cms.payload)
})

const publishedEarlier = (name: string) =>
  cms.payload.db.updateMany({
    collection: 'editions',
    data: { publishedAt: '2026-01-02T12:00:00.000Z' },
    where: { list: { equals: ids[name] } },
  })

const shown = async () =>
  (await contentAt<'corrections'>('/corrections')).days.map(
    ({ day, lists }) => `${day}: ${lists.map(({ edition, title }) => `${title} ${edition.number}`).join(', ')}`,
  )
const edit = (path: string, data: object) => async () => (await client.edit(path, { _status: 'published', ...data })).status
const list = (name: string, data: object) => () => edit(`/lists/${ids[name]}`, data)()
const setStatus = (name: string, _status: string) => async () => (await client.patch(`/lists/${ids[name]}`, { _status })).status

/** One after the other. */
const changes: [string, () => Promise<number>, string[]][] = [
  ['a text on the day of the edition', list('Gamma', { standfirst: 'Other' }), []],
  ['a text later', list('Alpha', { standfirst: 'Other' }), ['Alpha 1']],
  ['a text once more that day', list('Alpha', { standfirst: 'Another' }), ['Alpha 1']],
  ['a film of all three', () => edit(`/montages/${shared}`, { song: 'Other' })(), ['Alpha 1, Beta 1']],
  ['the same film again', () => edit(`/montages/${shared}`, { song: 'Another' })(), ['Alpha 1, Beta 1']],
  ['another title', list('Beta', { title: 'Second' }), ['Alpha 1, Second 1']],
  ['a title of a list that was not corrected', list('Gamma', { title: 'Third' }), ['Alpha 1, Second 1']],
  ['a new order', () => list('Alpha', { entries: [{ montage: shared }] })(), ['Alpha 1, Second 1']],
  ['a withdrawal', setStatus('Alpha', 'draft'), ['Second 1']],
  ['a return', setStatus('Alpha', 'published'), ['Alpha 1, Second 1']],
  ['a withdrawal of a list that was not corrected', setStatus('Gamma', 'draft'), ['Alpha 1, Second 1']],
  ['a deletion', async () => (await (await cms.as('admin')).delete(`/lists/${ids.Beta}`)).status, ['Alpha 1']],
]

it.each(changes)('the page of corrections is announced when it changes, and only then: %s', async (_name, change, expected) => {
  await Client.backgroundWork()
  const before = await shown()
  sites[0].announcements.length = 0
  expect(await change()).toBe(200)
  await Client.backgroundWork()
  const now = await shown()
  expect(now).toEqual(expected.map((lists) => `${today}: ${lists}`))
  const announced = sites[0].announcements.flatMap(({ pages }) => Object.keys(pages))
  expect(announced.includes('/corrections')).toBe(JSON.stringify(before) !== JSON.stringify(now))
})

it('leads to the edition on the page of the history that has it', async () => {
  const { days } = await contentAt<'corrections'>('/corrections')
  expect(days[0]?.lists[0]).toEqual({
    edition: { number: 1, path: '/lists/alpha/editions#edition-1' },
    path: '/lists/alpha',
    title: 'Alpha',
  })
})
