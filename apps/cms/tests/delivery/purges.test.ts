import { expect, it } from 'vitest'

import { deliverPending } from '../../src/delivery/deliver.ts'
import { env } from '../../src/env.ts'
import { Client } from '../harness/client.ts'
import { useCms } from '../harness/cms.ts'
import { deliveriesOf } from '../harness/deliveries.ts'
import { aList } from '../harness/documents/content.ts'
import { publicationAt, useCache } from '../harness/purged-cache.ts'
import { sites } from '../harness/sites.ts'

const cms = useCms()
const { aKnownMontage, edit, outbox, wakeAll } = deliveriesOf(cms)
const { cache, deliveries, live, origin, publish, unset } = await useCache(cms)
const host = new URL(env.webUrl).host

it('a reader behind the cache has a publication when it is called live', async () => {
  const { id, page } = await aKnownMontage()
  const before = await publicationAt(origin, page)
  await publish(id)
  expect(await live(id)).toMatchObject({ live: true })
  const after = await publicationAt(origin, page)
  expect(after).toBe(await publicationAt(sites[0].origin, page))
  expect(after).not.toBe(before)
  expect(cache.asked.filter(({ url }) => url === page)).toHaveLength(2)
  expect(cache.asked.at(-1)).toMatchObject({ headers: { host }, method: 'PURGE' })
})

it('readers get a page through the others while an instance is away, and it is live when all serve it', async () => {
  const { id, page } = await aKnownMontage()
  const before = await publicationAt(origin, page)
  cache.asked = []
  sites[1].failingStatus = 503
  await publish(id)
  expect(await publicationAt(origin, page)).not.toBe(before)
  expect(await live(id)).toMatchObject({ live: false, willRetry: true })
  await wakeAll()
  await (await cms.as('editor')).post('/deliveries/try')
  expect(
    cache.asked.map(({ url }) => url),
    'once, however often it is tried',
  ).toEqual([page])
  sites[1].failingStatus = null
  await wakeAll()
  await (await cms.as('editor')).post('/deliveries/try')
  expect(cache.asked.map(({ url }) => url)).toEqual([page, page])
  expect(await live(id)).toMatchObject({ live: true })
})

it('a purge that fails is shown and tried again, with no instance told twice, and nothing is live before', async () => {
  const { id, page } = await aKnownMontage()
  cache.answer = { body: 'no', status: 403 }
  await publish(id)
  const reason = `The cache ${origin} answers 403 to a purge of ${page}. See that it lets this machine purge.`
  expect(await live(id)).toMatchObject({ live: false, reason, willRetry: true })
  expect(await deliveries()).toEqual([expect.objectContaining({ attempts: 1, paths: [page], reason })])
  for (const site of sites) site.announcements.length = 0
  cache.answer = { body: '', status: 200 }
  await wakeAll()
  await (await cms.as('editor')).post('/deliveries/try')
  expect(await outbox()).toEqual([])
  expect(await live(id)).toMatchObject({ live: true })
  for (const { announcements } of sites) expect(announcements).toEqual([])
})

it('a cache that is away loses no publication', async () => {
  const { id } = await aKnownMontage()
  env.purge.urls = ['http://127.0.0.1:1']
  await publish(id)
  expect(await live(id)).toMatchObject({
    live: false,
    reason: 'The cache http://127.0.0.1:1 does not answer (ECONNREFUSED)',
    willRetry: true,
  })
  env.purge.urls = [origin]
  await wakeAll()
  await (await cms.as('editor')).post('/deliveries/try')
  expect(await live(id)).toMatchObject({ live: true })
})

it('of a long publication, each page is live when its own purge is done', async () => {
  const { id } = await aKnownMontage()
  const list = await aList(cms.payload, { montages: [id] })
  await deliverPending(cms.payload)
  let answer = () => {}
  cache.held = { path: `/lists/${list.slug}`, until: new Promise((resolve) => (answer = resolve)) }
  expect((await edit(id)).status).toBe(200)
  await expect.poll(() => live(id), { timeout: 15_000 }).toMatchObject({ live: true })
  const ofList = async () => (await (await cms.as('editor')).get(`/live/lists/${list.id}`)).body
  expect(await ofList()).toMatchObject({ live: false, willRetry: true })
  answer()
  await Client.backgroundWork()
  expect(await ofList()).toMatchObject({ live: true })
})

it('a page that the cache refuses delays itself alone: the others of the publication are live, and it is tried again without them', async () => {
  const { id, page } = await aKnownMontage()
  const list = await aList(cms.payload, { montages: [id] })
  await deliverPending(cms.payload)
  const ofList = async () => (await (await cms.as('editor')).get(`/live/lists/${list.id}`)).body
  cache.refused = `/lists/${list.slug}`
  await publish(id)
  expect(await live(id)).toMatchObject({ live: true })
  expect(await publicationAt(origin, page)).toBe(await publicationAt(sites[0].origin, page))
  const reason = `The cache ${origin} answers 500 to a purge of ${cache.refused}. See that it lets this machine purge.`
  expect(await ofList()).toMatchObject({ live: false, reason, willRetry: true })
  expect(await deliveries()).toEqual([expect.objectContaining({ paths: [cache.refused], reason })])
  cache.asked = []
  cache.refused = ''
  await wakeAll()
  await (await cms.as('editor')).post('/deliveries/try')
  expect(cache.asked.map(({ url }) => url)).toEqual([`/lists/${list.slug}`])
  expect(await ofList()).toMatchObject({ live: true })
})

it('an address with {path} is asked for by GET, and 404 means that there was no copy', async () => {
  const { id, page } = await aKnownMontage()
  env.purge.urls = [`${origin}/purge/{host}{path}`]
  cache.answer = { body: '', status: 404 }
  await publish(id)
  expect(cache.asked.at(-1)).toMatchObject({ method: 'GET', url: `/purge/${host}${page}` })
  expect(await live(id)).toMatchObject({ live: true })
})

it('Cloudflare gets the address of the page, and its own words are the reason', async () => {
  const { id, page } = await aKnownMontage()
  env.purge = { ...unset, cloudflare: { api: origin, id: 'zone', token: 'secret' } }
  cache.answer = { body: JSON.stringify({ errors: [{ code: 10_000, message: 'Authentication error' }], success: false }), status: 403 }
  await publish(id)
  expect(await live(id)).toMatchObject({ live: false, reason: 'Cloudflare answers 403 to a purge: Authentication error' })
  cache.answer = { body: JSON.stringify({ errors: [], messages: [], result: { id: 'zone' }, success: true }), status: 200 }
  await wakeAll()
  await (await cms.as('editor')).post('/deliveries/try')
  expect(cache.asked.at(-1)).toMatchObject({
    body: JSON.stringify({ files: [env.webUrl + page] }),
    headers: { authorization: 'Bearer secret', 'content-type': 'application/json' },
    method: 'POST',
    url: '/zones/zone/purge_cache',
  })
  expect(await live(id)).toMatchObject({ live: true })
})

it('Fastly gets the address in its path, and the key in a header', async () => {
  const { id, page } = await aKnownMontage()
  env.purge = { ...unset, fastly: { api: origin, id: 'service', token: 'secret' } }
  cache.answer = { body: '{"status":"ok","id":"1"}', status: 401 }
  await publish(id)
  expect(await live(id)).toMatchObject({ live: false, reason: 'Fastly answers 401 to a purge. Its token is wrong, or may not purge.' })
  cache.answer.status = 200
  await wakeAll()
  await (await cms.as('editor')).post('/deliveries/try')
  expect(cache.asked.at(-1)).toMatchObject({ headers: { 'fastly-key': 'secret' }, method: 'POST', url: `/purge/${host}${page}` })
  expect(await live(id)).toMatchObject({ live: true })
})
