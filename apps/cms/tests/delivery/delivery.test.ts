import { pagesOfList } from 'types/addresses'
import { expect, it, vi } from 'vitest'

import { announceTimeoutInMs } from '../../src/delivery/announce.ts'
import { claimDue } from '../../src/delivery/claim.ts'
import { deliverPending } from '../../src/delivery/deliver.ts'
import { secondsUntilLive } from '../../src/delivery/recently-live.ts'
import { Client } from '../harness/client.ts'
import { anonymous, useCms } from '../harness/cms.ts'
import { deliveriesOf } from '../harness/deliveries.ts'
import { aList } from '../harness/documents/content.ts'
import { sites } from '../harness/sites.ts'

const cms = useCms()
const { aKnownMontage, edit, numberOf, outbox, wakeAll } = deliveriesOf(cms)
const soon = { timeout: 15_000 }

it('announces the number of the page, signed, to every instance of the site, and removes the item', async () => {
  const { id, page } = await aKnownMontage()
  expect((await edit(id)).status).toBe(200)
  await Client.backgroundWork()

  const publication = await numberOf(page)
  for (const { announcements } of sites) expect(announcements).toEqual([{ pages: { [page]: publication } }])
  expect(await outbox()).toEqual([])
  expect(secondsUntilLive(page), 'the dashboard tells how soon readers had it').not.toBeNull()
})

it('answers the editor without waiting for the site', async () => {
  const { id } = await aKnownMontage()
  let answer = () => {}
  sites[0].holdAnnouncements = new Promise((resolve) => {
    answer = resolve
  })
  expect((await edit(id)).status).toBe(200)
  expect(await outbox()).toHaveLength(1)
  answer()
  await Client.backgroundWork()
  expect(await outbox()).toEqual([])
})

it('retries what an instance did not take, with the reason and longer pauses, then delivers the newest number of each page', async () => {
  const { id, page } = await aKnownMontage()
  sites[1].failingStatus = 503
  await edit(id)
  await Client.backgroundWork()
  const warned = vi.spyOn(cms.payload.logger, 'warn')
  await wakeAll()
  await edit(id)
  await Client.backgroundWork()
  expect(warned, 'the second has the reason of the first, which was told').toHaveBeenCalledTimes(1)
  warned.mockRestore()

  const waiting = await outbox()
  const lastError = `${sites[1].origin} answered 503: told to fail`
  expect(waiting.map(({ attempts, lastError }) => ({ attempts, lastError }))).toEqual([
    { attempts: 2, lastError },
    { attempts: 1, lastError },
  ])
  const pauses = waiting.map(({ restsUntil, updatedAt }) => Date.parse(restsUntil) - Date.parse(updatedAt))
  expect(pauses[0]).toBeGreaterThan(pauses[1] ?? 0)

  sites[1].failingStatus = null
  sites[1].announcements.length = 0
  await deliverPending(cms.payload)
  expect(sites[1].announcements).toEqual([])

  await wakeAll()
  await deliverPending(cms.payload)
  expect(sites[1].announcements).toEqual([{ pages: { [page]: await numberOf(page) } }])
  expect(await outbox()).toEqual([])
})

it('leaves items to the process that claimed them, and claims them when that process has died', async () => {
  const { id } = await aKnownMontage()
  sites[0].failingStatus = 503
  await edit(id)
  await Client.backgroundWork()
  sites[0].failingStatus = null
  await wakeAll()

  const [first, second] = await Promise.all([claimDue(cms.payload), claimDue(cms.payload)])
  expect([...first, ...second]).toHaveLength(1)
  for (const site of sites) site.announcements.length = 0
  await deliverPending(cms.payload)
  expect(sites[0].announcements).toEqual([])

  const [held] = await outbox()
  const lease = Date.parse(held?.restsUntil ?? '') - Date.now()
  expect(lease).toBeGreaterThan(announceTimeoutInMs)
  await wakeAll()
  await deliverPending(cms.payload)
  expect(sites[0].announcements).toHaveLength(1)
  expect(await outbox()).toEqual([])
})

it('claims all that is due, the newest items first', async () => {
  for (let publication = 1000; publication < 1060; publication++) {
    const data = { attempts: 0, paths: ['/'], publication: 2059 - publication, restsUntil: new Date(0).toISOString() }
    await cms.payload.create({ collection: 'outbox', data, overrideAccess: true })
  }
  const claimed = await claimDue(cms.payload)
  expect(claimed.map(({ publication }) => publication)).toEqual(Array.from({ length: 60 }, (_, index) => 1059 - index))
  await cms.payload.delete({ collection: 'outbox', overrideAccess: true, where: { publication: { greater_than_equal: 1000 } } })
})

it('announces own pages first, also of what is published during the delivery of a long list, and the pages of its montages last', async () => {
  const first = await aKnownMontage()
  const others: Awaited<ReturnType<typeof aKnownMontage>>[] = []
  while (others.length < 12) others.push(await aKnownMontage())
  const list = await aList(cms.payload, { montages: [first, ...others].map(({ id }) => id) })
  const later = await aKnownMontage()
  let answer = () => {}
  sites[0].holdAnnouncements = new Promise((resolve) => {
    answer = resolve
  })
  const editor = await cms.as('editor')
  expect((await editor.edit(`/lists/${list.id}`, { _status: 'published', title: 'New' })).status).toBe(200)
  expect((await edit(later.id)).status).toBe(200)
  await vi.waitFor(async () => expect((await outbox()).filter(({ inHandUntil }) => inHandUntil)).toHaveLength(2), soon)
  answer()
  await Client.backgroundWork()

  const announced = sites[0].announcements.map(({ pages }) => Object.keys(pages))
  expect(announced.slice(0, 2).sort()).toEqual([[`/lists/${list.slug}`], [later.page]])
  expect(announced[2]?.toSorted()).toEqual(['/', `/embed/lists/${list.slug}`, `/lists/${list.slug}/editions`])
  expect(announced.flat().sort()).toEqual(
    [...pagesOfList(list), '/', '/films', '/films/f', '/lists', first.page, ...others.map(({ page }) => page), later.page].sort(),
  )
  expect(await outbox()).toEqual([])
})

it('continues with one instance while another hangs', async () => {
  const [one, two] = [await aKnownMontage(), await aKnownMontage()]
  let answer = () => {}
  sites[0].holdAnnouncements = new Promise((resolve) => {
    answer = resolve
  })
  await edit(one.id)
  await edit(two.id)
  await vi.waitFor(async () => expect(sites[1].pages.get(two.page)).toEqual({ publication: await numberOf(two.page) }), soon)
  expect(sites[0].announcements).toEqual([])
  expect(await outbox()).toHaveLength(2)
  answer()
  await Client.backgroundWork()
  expect(await outbox()).toEqual([])
})

it('gives each page a number that only rises', async () => {
  const { id, page } = await aKnownMontage()
  const numbers = [await numberOf(page)]
  for (let round = 0; round < 3; round++) {
    await edit(id)
    numbers.push(await numberOf(page))
  }
  expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b))
})

it('leaves nothing in the outbox and no new number when the change is refused', async () => {
  const { id, page } = await aKnownMontage()
  await aList(cms.payload, { montages: [id] })
  await deliverPending(cms.payload)
  const before = await numberOf(page)
  sites[0].failingStatus = 503

  const editor = await cms.as('editor')
  expect((await editor.patch(`/montages/${id}`, { _status: 'draft' })).status).toBe(409)
  expect((await editor.patch(`/montages?where[id][equals]=${id}`, { _status: 'draft' })).status).toBe(400)
  expect((await editor.edit(`/montages/${id}`, { _status: 'published', year: 1 })).status).toBe(400)
  await Client.backgroundWork()
  expect(await numberOf(page)).toBe(before)
  expect(await outbox()).toEqual([])
})

it('is written by nobody but ourselves', async () => {
  for (const client of [await cms.as('writer'), await cms.as('editor'), await cms.as('admin')]) {
    const answers = [
      await client.post('/publications', { number: 1e6, path: '/' }),
      await client.patch('/publications?where[path][exists]=true', { number: 1e6 }),
      await client.delete('/publications?where[path][exists]=true'),
      await client.post('/outbox', { attempts: 0, paths: ['/'], publication: 1 }),
      await client.patch('/outbox?where[id][exists]=true', { attempts: 0 }),
      await client.delete('/outbox?where[id][exists]=true'),
    ]
    for (const { status } of answers) expect([400, 403]).toContain(status)
  }
  expect((await anonymous.get('/outbox')).status).toBe(401)
  expect(await numberOf('/')).toBeLessThan(1e6)
})
