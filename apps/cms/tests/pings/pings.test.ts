import { indexNowKey } from 'types/index-now'
import { expect, it, vi } from 'vitest'

import { deliverPending } from '../../src/delivery/deliver.ts'
import { env } from '../../src/env.ts'
import { recordPings } from '../../src/pings/record-pings.ts'
import { sendPings } from '../../src/pings/send-pings.ts'
import { targets } from '../../src/pings/targets.ts'
import { Client } from '../harness/client.ts'
import { useCms } from '../harness/cms.ts'
import { aList, anImage, aTopic } from '../harness/documents/content.ts'
import type { Listener } from '../harness/listeners.ts'
import { minute, urlsOf, usePings } from '../harness/pinging.ts'
import { sites } from '../harness/sites.ts'

const cms = useCms()
const { dueTimes, engine, film, hub, logged, montage, publish, send, setAddress, whenDue } = await usePings(cms)
const feedsOf = ({ received }: Listener) => received.map(({ body }) => new URLSearchParams(body).get('hub.url'))

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

  const { status } = await (await cms.as('editor')).patch(`/lists/${list.id}`, { _status: 'draft' })
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
  expect((await (await cms.as('editor')).get(`/live/montages/${montage.id}`)).body).toMatchObject({ live: true })
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
