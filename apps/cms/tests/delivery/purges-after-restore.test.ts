import { expect, it } from 'vitest'

import { deliverPending } from '../../src/delivery/deliver.ts'
import { env } from '../../src/env.ts'
import { useCms } from '../harness/cms.ts'
import { deliveriesOf } from '../harness/deliveries.ts'
import { useCache } from '../harness/purged-cache.ts'
import { sites } from '../harness/sites.ts'

const cms = useCms()
const { aKnownMontage, outbox, wakeAll } = deliveriesOf(cms)
const { cache, deliveries, live, origin, publish, unset } = await useCache(cms)
const host = new URL(env.webUrl).host

const restored = async () => {
  const data = { attempts: 0, paths: ['/'], publication: 1, purgesOfAll: 2, restsUntil: new Date().toISOString() }
  await cms.payload.db.create({ collection: 'outbox', data })
  await deliverPending(cms.payload)
}
const isAnswered = { body: '{"success":true}', status: 200 }

it('after a restore a cache removes all pages when every instance serves the front, and once more when all have announced themselves', async () => {
  sites[1].failingPath = '/'
  await restored()
  expect(await outbox(), 'the site may still give a cache a page of before').toMatchObject([
    { copiesExpireAt: null, paths: ['/'], purgesOfAll: 2 },
  ])
  sites[1].failingPath = null
  cache.asked = []
  await wakeAll()
  await deliverPending(cms.payload)
  expect(cache.asked).toEqual([expect.objectContaining({ headers: expect.objectContaining({ host }), method: 'PURGE', url: '/*' })])
  const [again, ...more] = await outbox()
  expect([again, more]).toMatchObject([{ attempts: 0, paths: ['/'], purgesOfAll: 1 }, []])
  expect(Date.parse(again?.restsUntil ?? '')).toBeGreaterThan(Date.now() + 60_000)
  await wakeAll()
  await deliverPending(cms.payload)
  expect(cache.asked.map(({ url }) => url)).toEqual(['/*', '/*'])
  expect(await outbox()).toEqual([])
})

it('a cache that does not remove all pages is tried again, says why, and keeps no publication from being live', async () => {
  const { id } = await aKnownMontage()
  cache.refused = '/*'
  await restored()
  expect(await deliveries()).toEqual([expect.objectContaining({ reason: expect.stringContaining('answers 500 to a purge of /*') })])
  await publish(id)
  expect(await live(id)).toMatchObject({ live: true })
})

it.each(['', '/purge/{host}{path}'])(
  'a cache that takes “/*” for a page is a fault until its copies have expired, and then nothing is left (%s)',
  async (form) => {
    env.purge.urls = [origin + form]
    cache.answer = { body: '', status: 404 }
    await restored()
    expect(await deliveries()).toEqual([
      expect.objectContaining({ reason: expect.stringMatching(/cannot remove all pages.*Empty it by hand/) }),
    ])
    const [{ copiesExpireAt = null } = {}] = await outbox()
    const hours = (Date.parse(`${copiesExpireAt}`) - Date.now()) / 3_600_000
    expect(Math.round(hours)).toBe(24)
    await wakeAll()
    await deliverPending(cms.payload)
    expect(await outbox(), 'no attempt moves the end').toMatchObject([{ attempts: 2, copiesExpireAt }])
    cache.asked = []
    await cms.payload.db.updateMany({ collection: 'outbox', data: { copiesExpireAt: new Date().toISOString() }, where: {} })
    await wakeAll()
    await deliverPending(cms.payload)
    expect([await outbox(), cache.asked]).toEqual([[], []])
  },
)

it.each([
  ['nginx', () => ({ urls: [`${origin}/purge/{host}{path}`] }), { method: 'GET', url: `/purge/${host}/*` }],
  [
    'Cloudflare',
    () => ({ cloudflare: { api: origin, id: 'zone', token: 'secret' } }),
    {
      body: JSON.stringify({ hosts: [new URL(env.webUrl).hostname] }),
      headers: expect.objectContaining({ authorization: 'Bearer secret' }),
      method: 'POST',
      url: '/zones/zone/purge_cache',
    },
  ],
  [
    'Fastly',
    () => ({ fastly: { api: origin, id: 'service', token: 'secret' } }),
    { headers: expect.objectContaining({ 'fastly-key': 'secret' }), method: 'POST', url: '/service/service/purge_all' },
  ],
])('after a restore %s is asked to remove all pages of the site', async (_name, settings, expected) => {
  env.purge = { ...unset, ...settings() }
  cache.answer = isAnswered
  await restored()
  expect(cache.asked).toEqual([expect.objectContaining(expected)])
  expect(await outbox()).toMatchObject([{ purgesOfAll: 1 }])
})

it('a restore without a cache in front is told to the sites once', async () => {
  env.purge = structuredClone(unset)
  await restored()
  expect(await outbox()).toEqual([])
})
