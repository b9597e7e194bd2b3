import { beforeEach, expect, it } from 'vitest'
import { claimDue } from '../../src/delivery/claim.ts'
import { deliverPending } from '../../src/delivery/deliver.ts'
import type { Deliveries } from '../../src/delivery/read-deliveries.ts'
import type { Montage } from '../../src/payload-types.ts'
import { Client } from '../harness/client.ts'
import { anonymous, useCms } from '../harness/cms.ts'
import { aMontage } from '../harness/documents/content.ts'
import { sites } from '../harness/sites.ts'

const cms = useCms()
const [site] = sites

beforeEach(async () => {
  for (const each of sites) Object.assign(each, { failingPath: null, failingStatus: null, holdAnnouncements: Promise.resolve() })
  await cms.payload.delete({ collection: 'outbox', overrideAccess: true, where: { id: { exists: true } } })
})

const deliveries = async (client?: Client) => (await (client ?? (await cms.as('editor'))).get('/deliveries')).body as unknown as Deliveries

/** A montage whose newest publication the first site has refused, with a retry in some minutes. */
async function aStuckMontage(status = 503): Promise<Montage> {
  const montage = await aMontage(cms.payload)
  await deliverPending(cms.payload)
  site.failingStatus = status
  await (await cms.as('editor')).edit(`/montages/${montage.id}`, { _status: 'published', song: String(Math.random()) })
  await Client.backgroundWork()
  const where = { attempts: { greater_than: 0 } }
  const restsUntil = new Date(Date.now() + 300_000).toISOString()
  await cms.payload.update({ collection: 'outbox', data: { restsUntil }, overrideAccess: true, where })
  return montage
}

/** As if it had happened a minute ago. */
const aMinuteLater = () =>
  cms.payload.db.updateMany({
    collection: 'outbox',
    data: { createdAt: new Date(Date.now() - 60_000).toISOString() },
    where: { id: { exists: true } },
  })

it('are shown to all users, and retried by editors and admins', async () => {
  for (const path of ['/deliveries', '/deliveries/failing', '/deliveries/sites']) {
    expect((await anonymous.get(path)).status).toBe(401)
    for (const role of ['writer', 'editor', 'admin'] as const) expect((await (await cms.as(role)).get(path)).status).toBe(200)
  }
  expect((await anonymous.post('/deliveries/try')).status).toBe(401)
  expect((await (await cms.as('writer')).post('/deliveries/try')).status).toBe(403)
  for (const role of ['editor', 'admin'] as const) expect((await (await cms.as(role)).post('/deliveries/try')).status).toBe(200)
})

it('say what waits, for how long, why, and when the retry is', async () => {
  const { slug } = await aStuckMontage()
  expect(await deliveries(await cms.as('writer'))).toEqual({
    items: [
      {
        attempts: 1,
        id: expect.any(String),
        isInProgress: false,
        pageCount: 1,
        paths: [`/montages/${slug}`],
        publication: expect.any(Number),
        reason: `${site.origin} answered 503: told to fail`,
        retriesIn: expect.toSatisfy((seconds: number) => seconds > 290 && seconds <= 300),
        waitsFor: expect.toSatisfy((seconds: number) => seconds < 10),
      },
    ],
    mails: null,
    pings: [],
    total: 1,
  })
  await aMinuteLater()
  expect(await deliveries()).toMatchObject({ items: [{ waitsFor: expect.toSatisfy((seconds: number) => seconds >= 60) }] })
})

it('count as failing after some seconds', async () => {
  const failing = async () => (await (await cms.as('writer')).get('/deliveries/failing')).body
  await aStuckMontage()
  expect(await failing()).toEqual({ count: 0, reason: null })
  await aMinuteLater()
  expect(await failing()).toEqual({ count: 1, reason: `${site.origin} answered 503: told to fail` })

  site.failingStatus = null
  await aStuckMontage(500)
  await aMinuteLater()
  expect(await failing(), 'why the newest has').toEqual({ count: 2, reason: `${site.origin} answered 500: told to fail` })
})

it('count as waiting, and not as failing, before the first attempt', async () => {
  const { id } = await aMontage(cms.payload)
  await aMinuteLater()
  expect(await deliveries()).toMatchObject({
    items: [{ attempts: 0, reason: null, waitsFor: expect.toSatisfy((age: number) => age >= 60) }],
  })
  expect((await (await cms.as('writer')).get('/deliveries/failing')).body).toEqual({ count: 0, reason: null })
  await deliverPending(cms.payload)
  expect((await (await cms.as('editor')).get(`/live/montages/${id}`)).body).toMatchObject({ live: true })
})

it('name the site that does not serve readers', async () => {
  const readSites = async () => (await (await cms.as('writer')).get('/deliveries/sites')).body
  const [first, second] = sites
  first.pages.set('/', { publication: 1 })
  second.pages.set('/', { status: 503 })
  expect(await readSites()).toEqual([
    { fault: null, origin: first.origin, silentFor: null },
    { fault: `${second.origin} answers 503 for the front`, origin: second.origin, silentFor: null },
  ])
})

it('that wait for minutes are delivered at once when an editor retries', async () => {
  const montage = await aStuckMontage()
  site.failingStatus = null
  await deliverPending(cms.payload)
  expect(await deliveries()).toMatchObject({ total: 1 })

  const { body } = await (await cms.as('editor')).post('/deliveries/try')
  expect(body).toEqual({ items: [], mails: null, pings: [], total: 0 })
  expect((await (await cms.as('editor')).get(`/live/montages/${montage.id}`)).body).toMatchObject({ live: true })
})

it('that fail again count one more attempt', async () => {
  await aStuckMontage()
  const { body } = await (await cms.as('editor')).post('/deliveries/try')
  expect(body).toMatchObject({ items: [{ attempts: 2, isInProgress: false }], total: 1 })
})

it('that a process delivers now stay with it', async () => {
  await aStuckMontage()
  site.failingStatus = null
  await cms.payload.update({
    collection: 'outbox',
    data: { restsUntil: new Date(0).toISOString() },
    overrideAccess: true,
    where: { id: { exists: true } },
  })
  expect(await claimDue(cms.payload)).toHaveLength(1)
  site.announcements.length = 0
  const { body } = await (await cms.as('editor')).post('/deliveries/try')
  expect(body).toMatchObject({ items: [{ isInProgress: true }], total: 1 })
  expect(site.announcements).toEqual([])
})
