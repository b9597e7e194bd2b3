import config from '@payload-config'
import { getPayload } from 'payload'
import { afterAll, expect, it } from 'vitest'

import { deliverPending } from '../../src/delivery/deliver.ts'
import { runDueSchedules } from '../../src/schedules/run-due-schedules.ts'
import { Client } from '../harness/client.ts'
import { useCms } from '../harness/cms.ts'
import { causeConflicts } from '../harness/conflicts.ts'
import { RankedLists } from '../harness/documents/ranked-lists.ts'
import { createSchedule, findSchedule, inDays } from '../harness/documents/scheduling.ts'
import { readersOf } from '../harness/readers.ts'
import { sites } from '../harness/sites.ts'

const cms = useCms()
const readers = readersOf(cms)
const lists = new RankedLists(cms)

// Announcements may still be in progress.
afterAll(() => deliverPending(cms.payload))

const after = (milliseconds: number) => new Date(Date.now() + milliseconds).toISOString()
const stateOf = async (id: string) => (await findSchedule(cms.payload, id)).state

const makeDue = (id: string, at = after(-1)) => cms.payload.db.updateOne({ collection: 'schedules', data: { at }, id })

async function aNewOrder() {
  const { a, b } = lists.ids
  const list = await lists.publishedList([a, b])
  await lists.change(`/lists/${list}?draft=true`, { entries: [{ montage: b }, { montage: a }] })
  return { id: await createSchedule(lists.client, list), list }
}

it('waits for its time, is carried out without a request, and is announced to the sites', async () => {
  const later = await aNewOrder()
  const { id, list } = await aNewOrder()
  const { slug } = await cms.payload.findByID({ collection: 'lists', id: list, overrideAccess: true })
  await Client.backgroundWork()
  for (const site of sites) site.announcements.length = 0
  await runDueSchedules(cms.payload)
  expect(await stateOf(id)).toBe('waiting')

  await makeDue(id)
  await runDueSchedules(cms.payload)
  expect(await stateOf(id)).toBe('done')
  expect(await lists.historyOf(list)).toEqual(['1: Alpha Beta +0', '2: Beta Alpha +0'])
  const announced = () => sites.map(({ announcements }) => announcements.some(({ pages }) => `/lists/${slug}` in pages))
  await expect.poll(announced, { timeout: 10_000 }).toEqual([true, true])
  expect(await stateOf(later.id)).toBe('waiting')
})

it('is done once, though two servers try at the same moment', async () => {
  const other = await getPayload({ config, key: 'other' })
  expect(other.db).not.toBe(cms.payload.db)
  const orders = [await aNewOrder(), await aNewOrder(), await aNewOrder()]
  for (const { id } of orders) await makeDue(id)

  const bothTry = () => Promise.all([cms.payload, other, cms.payload, other].map(runDueSchedules))
  await expect
    .poll(
      async () => {
        await bothTry()
        return Promise.all(orders.map(({ id }) => stateOf(id)))
      },
      { timeout: 20_000 },
    )
    .toEqual(['done', 'done', 'done'])
  await bothTry()
  for (const { list } of orders) expect(await lists.historyOf(list)).toEqual(['1: Alpha Beta +0', '2: Beta Alpha +0'])
  await other.destroy()
}, 60_000)

it('waits after a fault of ours, which is logged once, and is carried out later', async () => {
  const { id, list } = await aNewOrder()
  await makeDue(id)
  const met = await causeConflicts(cms, 'lists', 10)
  await runDueSchedules(cms.payload)
  await runDueSchedules(cms.payload)
  met.end()
  expect(await stateOf(id)).toBe('waiting')
  expect(await lists.historyOf(list)).toEqual(['1: Alpha Beta +0'])
  expect(cms.errors.splice(0)).toEqual([
    expect.objectContaining({ msg: `The schedule ${id} could not be carried out. It will be retried.` }),
  ])

  await runDueSchedules(cms.payload)
  expect(await stateOf(id)).toBe('done')
})

it('carries out missed schedules in the order of their times', async () => {
  const list = await lists.publishedList()
  const unpublish = await createSchedule(lists.client, list, { action: 'unpublish', at: inDays(2) })
  const publish = await createSchedule(lists.client, list)
  await makeDue(unpublish, after(-1_000))
  await makeDue(publish, after(-2_000))
  await runDueSchedules(cms.payload)
  expect([await stateOf(publish), await stateOf(unpublish)]).toEqual(['done', 'done'])
  expect((await readers.get(`/lists/${list}`)).status).toBe(404)
})
