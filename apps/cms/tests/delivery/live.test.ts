import { beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { deliverPending } from '../../src/delivery/deliver.ts'
import { env } from '../../src/env.ts'
import type { Montage } from '../../src/payload-types.ts'
import { Client } from '../harness/client.ts'
import { anonymous, useCms } from '../harness/cms.ts'
import { aDraftOn, aList, aMontage, anImage, aPerson } from '../harness/documents/content.ts'
import { readersOf } from '../harness/readers.ts'
import { sites } from '../harness/sites.ts'

const cms = useCms()
const readers = readersOf(cms)
const [site, otherSite] = sites

beforeEach(async () => {
  for (const each of sites)
    Object.assign(each, { failingPath: null, failingStatus: null, holdReads: Promise.resolve(), holdAnnouncements: Promise.resolve() })
  await deliverPending(cms.payload)
  for (const each of sites) {
    each.withdrawn.clear()
    each.reads.clear()
  }
})

/** Without this, requests that wait would be answered when their time is over. */
function stopTheClock(): void {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(performance.now())
  onTestFinished(() => clock.mockRestore())
}
const soon = { timeout: 15_000 }

const pageOf = ({ slug }: Pick<Montage, 'slug'>) => `/montages/${slug}`

const live = async (path: string, { waits = false } = {}) => (await (await cms.as('editor')).get(`/live/${path}?wait=${waits}`)).body

const numberOf = async (path: string) => Number((await readers.get(`/publications?where[path][equals]=${path}`)).body.docs[0]?.number)

async function aLiveMontage(): Promise<Montage> {
  const montage = await aMontage(cms.payload)
  await deliverPending(cms.payload)
  return montage
}

const edit = async (collection: string, id: string, data: object) => {
  const { body, status } = await (await cms.as('editor')).edit(`/${collection}/${id}`, data)
  expect(status, JSON.stringify(body)).toBe(200)
}

const publish = (id: string) => edit('montages', id, { _status: 'published', song: String(Math.random()) })

it('answers signed-in users only, and only for existing documents', async () => {
  const { id } = await aLiveMontage()
  for (const path of [`/live/montages/${id}`, '/live/site']) expect((await anonymous.get(path)).status).toBe(401)
  const writer = await cms.as('writer')
  for (const path of [`/live/montages/${id}`, '/live/site']) expect((await writer.get(path)).status).toBe(200)
  for (const path of [`/live/users/${id}`, '/live/montages/nothing', '/live/media/nothing', `/live/outbox/${id}`]) {
    expect((await writer.get(path)).status, path).toBe(404)
  }
})

it('gives address and publication of lists, montages and people', async () => {
  const documents = [
    ['montages', await aMontage(cms.payload)],
    ['people', await aPerson(cms.payload)],
    ['lists', await aList(cms.payload)],
  ] as const
  await deliverPending(cms.payload)
  for (const [collection, { id, slug }] of documents) {
    const path = `/${collection}/${slug}`
    expect(await live(`${collection}/${id}`)).toEqual({
      address: env.webUrl + path,
      isPublic: true,
      live: true,
      publication: await numberOf(path),
      reason: null,
      willRetry: false,
    })
  }
})

it('says what an instance serves instead, and why the delivery failed', async () => {
  const montage = await aLiveMontage()
  const path = pageOf(montage)
  const old = await numberOf(path)
  otherSite.failingStatus = 503
  await publish(montage.id)
  await Client.backgroundWork()
  const publication = await numberOf(path)
  const reason = `${otherSite.origin} answered 503: told to fail`
  expect(await live(`montages/${montage.id}`)).toMatchObject({ live: false, publication, reason, willRetry: true })

  // Without an outbox item, only the page tells.
  await cms.payload.delete({ collection: 'outbox', overrideAccess: true, where: { id: { exists: true } } })
  expect(await live(`montages/${montage.id}`)).toMatchObject({
    live: false,
    reason: `${otherSite.origin} serves publication ${old} of ${path}, not ${publication}`,
    willRetry: false,
  })

  otherSite.pages.set(path, { status: 500 })
  expect(await live(`montages/${montage.id}`)).toMatchObject({ live: false, reason: `${otherSite.origin} answers 500 for ${path}` })
  otherSite.pages.set(path, { publication: publication + 1 })
  expect(await live(`montages/${montage.id}`)).toMatchObject({ live: true })
})

it('ignores an item of another page with the same number', async () => {
  const montage = await aLiveMontage()
  const publication = await numberOf(pageOf(montage))
  site.pages.set(pageOf(montage), { status: 500 })
  const another = { attempts: 1, lastError: 'Of another page.', paths: ['/montages/another'], publication }
  const data = { ...another, restsUntil: new Date(Date.now() + 300_000).toISOString() }
  const { id } = await cms.payload.create({ collection: 'outbox', data, overrideAccess: true })
  expect(await live(`montages/${montage.id}`)).toMatchObject({
    live: false,
    reason: `${site.origin} answers 500 for ${pageOf(montage)}`,
    willRetry: false,
  })
  await cms.payload.delete({ collection: 'outbox', id, overrideAccess: true })
})

it('a missing or redirecting page is not live while the document is published', async () => {
  const montage = await aLiveMontage()
  for (const status of [404, 308]) {
    site.pages.set(pageOf(montage), { status })
    expect(await live(`montages/${montage.id}`)).toMatchObject({
      live: false,
      reason: `${site.origin} answers ${status} for ${pageOf(montage)}`,
    })
  }
})

it('with wait, answers when the page bears the number', async () => {
  const montage = await aLiveMontage()
  let answer = () => {}
  site.holdAnnouncements = new Promise((resolve) => {
    answer = resolve
  })
  await publish(montage.id)
  stopTheClock()
  const waited = live(`montages/${montage.id}`, { waits: true })
  await expect.poll(() => site.reads.get(pageOf(montage)) ?? 0, soon).toBeGreaterThan(2)
  answer()
  expect(await waited).toMatchObject({ live: true, publication: await numberOf(pageOf(montage)) })
})

it('with wait, answers as soon as a delivery has failed', async () => {
  const montage = await aLiveMontage()
  site.failingStatus = 503
  await publish(montage.id)
  stopTheClock()
  expect(await live(`montages/${montage.id}`, { waits: true })).toMatchObject({ live: false, willRetry: true })
})

it('fetches one page at a time for a user, however many forms wait', async () => {
  const montages = [await aLiveMontage(), await aLiveMontage(), await aLiveMontage()]
  const admin = await cms.as('admin')
  let answer = () => {}
  site.holdReads = new Promise((resolve) => {
    answer = resolve
  })
  const requests = montages.map(({ id }) => live(`montages/${id}`))
  await expect.poll(() => site.openReads, soon).toBe(1)
  // A later request runs on its own.
  const later = admin.get(`/live/montages/${montages[0]?.id}`)
  await expect.poll(() => site.openReads, soon).toBe(2)
  answer()
  for (const one of await Promise.all(requests)) expect(one).toMatchObject({ live: true })
  expect((await later).body).toMatchObject({ live: true })
})

it('stops fetching when the client has disconnected', async () => {
  const montage = await aLiveMontage()
  site.pages.set(pageOf(montage), { status: 500 })
  const leaving = new AbortController()
  stopTheClock()
  const response = (await cms.as('editor')).get(`/live/montages/${montage.id}?wait=true`, { signal: leaving.signal })
  await expect.poll(() => site.reads.get(pageOf(montage)) ?? 0, soon).toBeGreaterThan(1)
  leaving.abort()
  expect((await response).body).toMatchObject({ live: false })
})

it.each([
  ['unpublished', { _status: 'draft' }],
  ['unpublished under another slug', { _status: 'draft', slug: 'elsewhere' }],
  ['trashed', { deletedAt: new Date().toISOString() }],
])('a document that is %s is live when its page is gone', async (_how, data) => {
  const montage = await aLiveMontage()
  const path = pageOf(montage)
  for (const each of sites) each.withdrawn.add(path)
  site.failingStatus = 503
  await edit('montages', montage.id, data)
  await Client.backgroundWork()
  expect(await live(`montages/${montage.id}`)).toMatchObject({ address: env.webUrl + path, isPublic: false, live: false, willRetry: true })

  site.pages.delete(path)
  expect(await live(`montages/${montage.id}`)).toMatchObject({ isPublic: false, live: true })
  site.pages.set(path, { status: 308 })
  expect(await live(`montages/${montage.id}`)).toMatchObject({ isPublic: false, live: true })
})

it('a withdrawn document with several addresses is checked at the last of them', async () => {
  const montage = await aLiveMontage()
  await edit('montages', montage.id, { _status: 'published', slug: `${montage.slug}-moved` })
  await edit('montages', montage.id, { _status: 'draft' })
  await Client.backgroundWork()
  expect(await live(`montages/${montage.id}`)).toMatchObject({ address: `${env.webUrl}${pageOf(montage)}-moved`, isPublic: false })
})

it('answers null for a document that was never public, and nothing new for a draft on top', async () => {
  const draft = await aMontage(cms.payload, { _status: 'draft' })
  const image = await anImage(cms.payload)
  expect(await live(`montages/${draft.id}`)).toEqual({ publication: null })
  expect(await live(`media/${image.id}`)).toEqual({ publication: null })

  const montage = await aLiveMontage()
  const publication = await numberOf(pageOf(montage))
  await aDraftOn(cms.payload, 'montages', montage.id, { slug: 'a-draft-of-it', title: 'Not yet' })
  expect(await live(`montages/${montage.id}`)).toMatchObject({ address: env.webUrl + pageOf(montage), live: true, publication })
})

it('checks an image by a page that shows it, and the site’s settings by the front', async () => {
  const image = await anImage(cms.payload)
  const montage = await aMontage(cms.payload, { image: image.id })
  await deliverPending(cms.payload)
  await edit('media', image.id, { credit: 'Photograph: Somebody Else' })
  await Client.backgroundWork()
  expect(await live(`media/${image.id}`)).toMatchObject({ address: env.webUrl + pageOf(montage), live: true })

  const settings = { address: 'https://montage.example', description: 'Lists.', name: 'Montage', timeZone: 'UTC' }
  site.failingStatus = 503
  const editor = await cms.as('editor')
  const { revision } = (await editor.get('/globals/site')).body
  expect((await editor.post('/globals/site', { ...settings, revision })).status).toBe(200)
  await Client.backgroundWork()
  expect(await live('site')).toMatchObject({ address: `${env.webUrl}/`, live: false, publication: await numberOf('/') })
})
