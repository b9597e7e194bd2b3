import { indexNowKey } from 'types/index-now'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'

import { deliverPending } from '../../src/delivery/deliver.ts'
import type { Deliveries } from '../../src/delivery/read-deliveries.ts'
import { env } from '../../src/env.ts'
import type { Ping } from '../../src/payload-types.ts'
import { recordPings } from '../../src/pings/record-pings.ts'
import { sendPings } from '../../src/pings/send-pings.ts'
import { targets } from '../../src/pings/targets.ts'
import { Client } from '../harness/client.ts'
import { useCms } from '../harness/cms.ts'
import { aList, aMontage, anImage, aTopic } from '../harness/documents/content.ts'
import { type Listener, startListener } from '../harness/listeners.ts'
import { sites } from '../harness/sites.ts'

const cms = useCms()
const [minute, hour] = [60_000, 60 * 60_000]
let client: Client
let engine: Listener
let hub: Listener
let montage: { id: string; slug: string }

beforeAll(async () => {
  engine = await startListener()
  hub = await startListener()
  client = await cms.as('editor')
  montage = await aMontage(cms.payload, { title: 'Heat' })
  await setAddress('https://montage.example')
  await deliverPending(cms.payload)
  Object.assign(env, { indexNow: engine.url, webSubHubs: [hub.url] })
})

beforeEach(async () => {
  await cms.payload.db.deleteMany({ collection: 'pings', where: { id: { exists: true } } })
  for (const each of [engine, hub]) Object.assign(each, { answers: [], hold: Promise.resolve(), received: [] })
  sites[0].failingPath = null
})

afterAll(() => {
  engine.close()
  hub.close()
})

const setAddress = (address: string) =>
  cms.payload.updateGlobal({ slug: 'site', data: { address, description: 'Lists', name: 'Montage' }, overrideAccess: true })

/** A new song of the film reaches every web instance. */
const publish = async () => {
  const { status } = await client.edit(`/montages/${montage.id}`, { _status: 'published', song: String(Math.random()) })
  expect(status).toBe(200)
  await Client.backgroundWork()
}

const send = async (at: number) => {
  for (const target of targets()) await sendPings(target, cms.payload, at)
}

const dueTimes = async () => {
  const { docs } = await cms.payload.db.find<Ping>({ collection: 'pings', pagination: false })
  return docs.map(({ restsUntil }) => Date.parse(restsUntil))
}
/** When all that waits is due. */
const whenDue = async () => Math.max(Date.now(), ...(await dueTimes()))
const urlsOf = ({ received }: Listener) => received.flatMap(({ body }) => (JSON.parse(body) as { urlList: string[] }).urlList)
const feedsOf = ({ received }: Listener) => received.map(({ body }) => new URLSearchParams(body).get('hub.url'))
const film = () => `https://montage.example/montages/${montage.slug}`
const failed = async () => ((await (await cms.as('writer')).get('/deliveries')).body as unknown as Deliveries).pings
const logged = () => vi.spyOn(cms.payload.logger, 'warn').mockClear().mockReturnValue()

it('an engine is told in one request after the minute, with the key of the site, of all pages that went live', async () => {
  await publish()
  await publish()
  const due = await whenDue()
  await send(Math.min(...(await dueTimes())) - 1)
  expect(engine.received).toEqual([])
  await send(due)
  expect(engine.received).toHaveLength(1)
  const key = indexNowKey(env.announceSecret)
  expect(JSON.parse(engine.received[0]?.body ?? '')).toEqual({
    host: 'montage.example',
    key,
    keyLocation: `https://montage.example/${key}.txt`,
    urlList: [film()],
  })
  expect(engine.received[0]?.type).toContain('application/json')
  await send(due + minute)
  expect(engine.received).toHaveLength(1)
})

it('a hub is told at once of each feed that is new, and an engine of no embed', async () => {
  const topic = await aTopic(cms.payload)
  const list = await aList(cms.payload, { image: (await anImage(cms.payload)).id, montages: [montage.id], topics: [topic.id] })
  await deliverPending(cms.payload)
  await send(Date.now())
  const feeds = ['', `/lists/${list.slug}`, `/topics/${topic.slug}`].flatMap((path) => [`${path}/feed.xml`, `${path}/feed.json`])
  expect(feedsOf(hub).toSorted()).toEqual(feeds.map((feed) => `https://montage.example${feed}`).toSorted())
  expect(hub.received[0]).toMatchObject({
    body: expect.stringMatching(/^hub\.mode=publish&hub\.url=https%3A/),
    type: 'application/x-www-form-urlencoded',
  })
  await send(await whenDue())
  expect(urlsOf(engine)).toContain(`https://montage.example/lists/${list.slug}`)
  expect(urlsOf(engine).filter((url) => url.includes('/embed/'))).toEqual([])

  const { status } = await client.patch(`/lists/${list.id}`, { _status: 'draft' })
  expect(status).toBe(200)
  await Client.backgroundWork()
  engine.received = []
  await send(await whenDue())
  expect(urlsOf(engine), 'also when it is withdrawn').toContain(`https://montage.example/lists/${list.slug}`)
})

it('nobody is told of a page that a web instance does not serve yet', async () => {
  logged()
  sites[0].failingPath = `/montages/${montage.slug}`
  await publish()
  await send(await whenDue())
  expect(urlsOf(engine)).not.toContain(film())
  sites[0].failingPath = null
  await (await cms.as('editor')).post('/deliveries/try')
  await send(await whenDue())
  expect(urlsOf(engine)).toContain(film())
})

it('a key that is not found is said in Deliveries, and tried again after an hour', async () => {
  const warn = logged()
  engine.answers = [{ status: 403 }]
  await publish()
  const due = await whenDue()
  await send(due)
  const reason = `${engine.url} answers 403: it did not find the key of this site.`
  expect(await failed()).toEqual([
    { reason: expect.stringContaining(reason), retriesIn: expect.any(Number), to: engine.url, urls: urlsOf(engine).length },
  ])
  expect(warn).toHaveBeenCalledWith({ msg: expect.stringContaining(reason) })
  await send(due + 50 * minute)
  expect(engine.received).toHaveLength(1)
  await send(due + minute + hour)
  expect(engine.received).toHaveLength(2)
  expect(await failed()).toEqual([])
})

it('pages that are taken for those of another site wait for an hour, until the address of the site is mended, and then for nothing', async () => {
  const warn = logged()
  engine.answers = [{ status: 422 }]
  await publish()
  const due = await whenDue()
  await send(due)
  const reason = `${engine.url} answers 422: it takes the pages for those of another site. See that the address in the settings of the site`
  expect(await failed()).toMatchObject([{ reason: expect.stringContaining(reason), to: engine.url }])
  expect(warn).toHaveBeenCalledWith({ msg: expect.stringContaining(`A ping failed: ${reason}`) })
  await send(due + 50 * minute)
  expect(engine.received).toHaveLength(1)

  await setAddress('https://www.montage.example')
  await deliverPending(cms.payload)
  expect(await failed()).toEqual([])
  engine.received = []
  await send(await whenDue())
  expect(urlsOf(engine)).toContain(film().replace('montage.', 'www.montage.'))
  expect(new Set(urlsOf(engine).map((url) => new URL(url).host))).toEqual(new Set(['www.montage.example']))
  await setAddress('https://montage.example')
  await deliverPending(cms.payload)
})

it('an engine that goes on refusing is asked each hour, and said so once', async () => {
  const warn = logged()
  engine.answers = Array.from({ length: 3 }, () => ({ status: 422 }))
  await publish()
  const due = await whenDue()
  for (const hours of [0, 1, 2]) await send(due + hours * (hour + minute))
  expect(engine.received).toHaveLength(3)
  expect(warn).toHaveBeenCalledTimes(1)
})

it.each([
  ['429 without a time', { status: 429 }, minute],
  ['429 with a time', { headers: { 'Retry-After': '600' }, status: 429 }, 10 * minute],
  ['a fault of the engine', { status: 503 }, minute],
])('after %s it rests, with what is published meanwhile, and is then told of all in one request', async (_name, answer, pause) => {
  logged()
  engine.answers = [answer]
  await publish()
  const due = await whenDue()
  await send(due)
  await aMontageMore()
  await send(due + pause / 2)
  expect(engine.received).toHaveLength(1)
  await send(due + minute + pause)
  expect(engine.received).toHaveLength(2)
  expect(urlsOf({ ...engine, received: engine.received.slice(1) })).toEqual(
    expect.arrayContaining([film(), expect.stringContaining('/montages/film-')]),
  )
})

const aMontageMore = async () => {
  await aMontage(cms.payload)
  await deliverPending(cms.payload)
}

it('it waits longer after each failure, and is given up after a day', async () => {
  const warn = logged()
  engine.answers = Array.from({ length: 2 }, () => ({ status: 500 }))
  await publish()
  const due = await whenDue()
  await send(due)
  await send(due + 2 * minute)
  expect(engine.received).toHaveLength(2)
  await send(due + 4 * minute)
  expect(engine.received, 'two minutes after the second failure').toHaveLength(2)
  await send(due + 25 * hour)
  expect(engine.received).toHaveLength(2)
  expect(warn).toHaveBeenLastCalledWith({ msg: `Pings to ${engine.url} were given up after a day: ${engine.url} answers 500` })
  expect(await failed()).toEqual([])
})

it('a hub gets only the feeds that it did not take', async () => {
  logged()
  hub.answers = [{ status: 204 }, { status: 500 }]
  await aList(cms.payload, { image: (await anImage(cms.payload)).id, montages: [montage.id] })
  await deliverPending(cms.payload)
  const now = Date.now()
  await send(now)
  const [taken, ...others] = feedsOf(hub)
  expect(others).toHaveLength(1)
  hub.received = []
  await send(now + 2 * minute)
  expect(feedsOf(hub)).toContain(others[0])
  expect(feedsOf(hub)).not.toContain(taken)
})

it('one that never answers delays neither the site nor the other', async () => {
  let answer = () => {}
  hub.hold = new Promise((resolve) => {
    answer = resolve
  })
  await aList(cms.payload, { image: (await anImage(cms.payload)).id, montages: [montage.id] })
  await deliverPending(cms.payload)
  const [toEngine, toHub] = targets()
  const slow = toHub && sendPings(toHub, cms.payload)
  await vi.waitFor(() => expect(hub.received).toHaveLength(1))
  await publish()
  expect((await client.get(`/live/montages/${montage.id}`)).body).toMatchObject({ live: true })
  if (toEngine) await sendPings(toEngine, cms.payload, await whenDue())
  expect(urlsOf(engine)).toContain(film())
  answer()
  await slow
})

it('more than fits into a request waits for the next minute', async () => {
  const paths = Array.from({ length: 12_000 }, (_, number) => `/montages/film-${number}`)
  await recordPings(paths, cms.payload)
  const due = await whenDue()
  await send(due)
  await send(due + 1000)
  expect(engine.received).toHaveLength(1)
  await send(due + minute)
  expect(engine.received.map(({ body }) => JSON.parse(body).urlList.length)).toEqual([10_000, 2_000])
})

it('two processes tell it once', async () => {
  await publish()
  const due = await whenDue()
  await Promise.all([send(due), send(due)])
  expect(engine.received).toHaveLength(1)
})

it.each(['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000', 'http://montage.localhost'])(
  'of %s nobody is told',
  async (address) => {
    await setAddress(address)
    await deliverPending(cms.payload)
    await publish()
    expect((await cms.payload.db.find({ collection: 'pings', pagination: false })).docs).toEqual([])
    await setAddress('https://montage.example')
    await deliverPending(cms.payload)
  },
)
