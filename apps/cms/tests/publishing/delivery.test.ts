import { beforeEach, expect, it } from 'vitest'

import { deliverPending } from '../../src/publishing/deliver.ts'
import { Client } from '../harness/client.ts'
import { anonymous, useCms } from '../harness/cms.ts'
import { aList, aMontage } from '../harness/content.ts'
import { sites } from '../harness/sites.ts'

const cms = useCms()
const outbox = async () => (await cms.payload.find({ collection: 'outbox', overrideAccess: true, sort: 'publication' })).docs
const numberOf = async (path: string) =>
  Number((await anonymous.get(`/publications?where[path][equals]=${path}`)).body.docs[0]?.number ?? 0)

/** Published, and told to the sites. */
async function aKnownMontage() {
  const montage = await aMontage(cms.payload)
  await deliverPending(cms.payload)
  for (const site of sites) site.announcements.length = 0
  return { ...montage, page: `/montages/${montage.slug}` }
}

const edit = async (id: string) => (await cms.as('editor')).patch(`/montages/${id}`, { _status: 'published', song: String(Math.random()) })

beforeEach(() => {
  for (const site of sites) Object.assign(site, { failsWith: null, until: Promise.resolve() })
})

it('tells every instance of the site, signed, the number that the page bears, and forgets it', async () => {
  const { id, page } = await aKnownMontage()
  expect((await edit(id)).status).toBe(200)
  await Client.settled()

  const publication = await numberOf(page)
  for (const { announcements } of sites) expect(announcements).toEqual([{ id: expect.any(String), paths: [page], publication }])
  expect(await outbox()).toEqual([])
})

it('answers the editor without waiting for the site', async () => {
  const { id } = await aKnownMontage()
  let answer = () => {}
  sites[0].until = new Promise((resolve) => {
    answer = resolve
  })
  expect((await edit(id)).status).toBe(200)
  expect(await outbox()).toHaveLength(1)
  answer()
  await Client.settled()
  expect(await outbox()).toEqual([])
})

it('keeps what an instance did not take, says why, and delivers it later in order', async () => {
  const { id, page } = await aKnownMontage()
  sites[1].failsWith = 503
  await edit(id)
  await Client.settled()
  await edit(id)
  await Client.settled()

  const waiting = await outbox()
  expect(waiting.map(({ attempts, lastError }) => ({ attempts, lastError }))).toEqual([
    { attempts: 2, lastError: `${sites[1].origin} answered 503: told to fail` },
    { attempts: 1, lastError: `${sites[1].origin} answered 503: told to fail` },
  ])

  sites[1].failsWith = null
  await deliverPending(cms.payload)
  expect(sites[1].announcements.map(({ publication }) => publication)).toEqual(waiting.map(({ publication }) => publication))
  expect(waiting.at(-1)?.publication).toBe(await numberOf(page))
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
  sites[0].failsWith = 503

  const editor = await cms.as('editor')
  expect((await editor.patch(`/montages/${id}`, { _status: 'draft' })).status).toBe(409)
  expect((await editor.patch(`/montages?where[id][equals]=${id}`, { _status: 'draft' })).status).toBe(400)
  expect((await editor.patch(`/montages/${id}`, { _status: 'published', year: 1 })).status).toBe(400)
  await Client.settled()
  expect(await numberOf(page)).toBe(before)
  expect(await outbox()).toEqual([])
})

it('is written by nobody but ourselves', async () => {
  for (const client of [anonymous, await cms.as('writer'), await cms.as('editor'), await cms.as('admin')]) {
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
  expect((await anonymous.get('/outbox')).status).toBe(403)
  expect(await numberOf('/')).toBeLessThan(1e6)
})
