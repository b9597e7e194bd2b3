import { questionPaths } from 'types/site-questions'
import { beforeEach, expect, it } from 'vitest'

import type { Site as CheckedSite } from '../../src/delivery/served-page.ts'
import { env } from '../../src/env.ts'
import { Client } from '../harness/client.ts'
import { anonymous, useCms } from '../harness/cms.ts'
import { deliveriesOf } from '../harness/deliveries.ts'
import { postQuestion } from '../harness/site-requests.ts'
import { type Site, sites, startSite } from '../harness/sites.ts'

const cms = useCms()
const { aKnownMontage, edit, numberOf, outbox, wakeAll } = deliveriesOf(cms)
const day = 24 * 60 * 60_000
const listed = env.webOrigins
let found: Site

beforeEach(async () => {
  env.webOrigins = listed
  await cms.payload.db.deleteMany({ collection: 'web-instances', where: { id: { exists: true } } })
  await cms.payload.db.deleteMany({ collection: 'outbox', where: { id: { exists: true } } })
  found = await startSite()
  return () => found.close()
})

const announce = (origin: unknown) => postQuestion(questionPaths.instance, { origin })

const silentFor = (ms: number) =>
  cms.payload.db.updateMany({
    collection: 'web-instances',
    data: { seenAt: new Date(Date.now() - ms).toISOString() },
    where: { origin: { equals: found.origin } },
  })

const shown = async () => (await (await cms.as('writer')).get('/deliveries/sites')).body as unknown as CheckedSite[]

const publish = async (id: string) => {
  expect((await edit(id)).status).toBe(200)
  await Client.backgroundWork()
}

const live = async (id: string) => (await (await cms.as('editor')).get(`/live/montages/${id}`)).body

it('an instance that announces itself is told of what is published, once, beside those of the settings, and shown', async () => {
  const { id, page } = await aKnownMontage()
  for (const origin of [found.origin, found.origin, sites[0].origin]) expect((await announce(origin)).status).toBe(200)
  await publish(id)
  const announcement = { pages: { [page]: await numberOf(page) } }
  for (const { announcements } of [...sites, found]) expect(announcements).toEqual([announcement])
  expect((await shown()).map(({ origin, silentFor }) => ({ origin, isFound: silentFor !== null }))).toEqual([
    { isFound: false, origin: sites[0].origin },
    { isFound: false, origin: sites[1].origin },
    { isFound: true, origin: found.origin },
  ])
})

it('nothing is live before an instance that announced itself serves it', async () => {
  const { id, page } = await aKnownMontage()
  await announce(found.origin)
  found.failingStatus = 503
  await publish(id)
  expect(await live(id)).toMatchObject({ live: false, reason: `${found.origin} answered 503: told to fail`, willRetry: true })
  found.failingStatus = null
  for (const site of sites) site.announcements.length = 0
  await wakeAll()
  await (await cms.as('editor')).post('/deliveries/try')
  expect(found.announcements).toEqual([{ pages: { [page]: await numberOf(page) } }])
  for (const { announcements } of sites) expect(announcements, 'nobody is told twice').toEqual([])
  expect(await live(id)).toMatchObject({ live: true })
})

it('an instance that is gone is forgotten after a day, and what waited for it alone is delivered', async () => {
  const { id } = await aKnownMontage()
  await announce(found.origin)
  found.close()
  await publish(id)
  await silentFor(day - 60_000)
  expect(await live(id)).toMatchObject({ live: false, willRetry: true })
  await silentFor(day + 1_000)
  expect(await live(id)).toMatchObject({ live: true })
  for (const site of sites) site.announcements.length = 0
  await wakeAll()
  await (await cms.as('editor')).post('/deliveries/try')
  expect(await outbox()).toEqual([])
  for (const { announcements } of sites) expect(announcements).toEqual([])
  expect((await shown()).map(({ origin }) => origin)).not.toContain(found.origin)
  await announce(sites[0].origin)
  const { docs } = await cms.payload.db.find<{ origin: string }>({ collection: 'web-instances', pagination: false })
  expect(docs.map(({ origin }) => origin)).toEqual([sites[0].origin])
})

it('an admin removes an instance that is gone; one that still runs comes back with its next word', async () => {
  const { id } = await aKnownMontage()
  await announce(found.origin)
  found.failingStatus = 503
  await publish(id)
  const remove = async (client: Client, body: object = { origin: found.origin }) =>
    (await client.post('/deliveries/sites/remove', body)).status
  expect(await remove(anonymous)).toBe(401)
  for (const role of ['writer', 'editor'] as const) expect(await remove(await cms.as(role))).toBe(403)
  expect(await remove(await cms.as('admin'), {})).toBe(400)
  expect(await live(id)).toMatchObject({ live: false })

  expect(await remove(await cms.as('admin'))).toBe(200)
  await Client.backgroundWork()
  expect(await outbox()).toEqual([])
  expect(await live(id)).toMatchObject({ live: true })

  found.failingStatus = null
  await announce(found.origin)
  await publish(id)
  expect(found.announcements).toHaveLength(1)
})

it('without any instance, what is published waits for the first and is not live', async () => {
  const { id, page } = await aKnownMontage()
  env.webOrigins = []
  await publish(id)
  expect(await outbox()).toHaveLength(1)
  expect(await live(id)).toMatchObject({ live: false, reason: expect.stringContaining('No instance of the site has announced itself yet') })
  await announce(found.origin)
  await (await cms.as('editor')).post('/deliveries/try')
  expect(found.announcements).toEqual([{ pages: { [page]: await numberOf(page) } }])
  expect(await live(id)).toMatchObject({ live: true })
})

it.each([undefined, 7, 'web-1:3000', 'ftp://web-1', 'http://web-1:3000/path', 'http://web-1:3000/'])(
  'an announcement of %j is refused',
  async (origin) => {
    expect((await announce(origin)).status).toBe(400)
    expect((await cms.payload.db.find({ collection: 'web-instances' })).docs).toEqual([])
  },
)

it('a stranger announces nothing', async () => {
  const body = JSON.stringify({ origin: found.origin })
  const headers = { 'Content-Length': String(body.length), 'Content-Type': 'application/json' }
  expect((await anonymous.send('POST', questionPaths.instance.replace('/api', ''), body, headers)).status).toBe(401)
})
