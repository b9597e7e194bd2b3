import { beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { deliverPending } from '../../src/delivery/deliver.ts'
import { env } from '../../src/env.ts'
import type { Montage } from '../../src/payload-types.ts'
import { Client } from '../harness/client.ts'
import { anonymous, useCms } from '../harness/cms.ts'
import { aDraftOn, aList, aMontage, anImage, aPerson } from '../harness/content.ts'
import { readersOf } from '../harness/readers.ts'
import { sites } from '../harness/sites.ts'

const cms = useCms()
const readers = readersOf(cms)
const [site, otherSite] = sites

beforeEach(async () => {
  for (const each of sites)
    Object.assign(each, { cannotMake: null, failsWith: null, readsUntil: Promise.resolve(), until: Promise.resolve() })
  await deliverPending(cms.payload)
  for (const each of sites) {
    each.withdrawn.clear()
    each.reads.clear()
  }
})

/** Until the test is over, so that nobody who waits is let go because they waited for too long. */
function stopTheClock(): void {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(performance.now())
  onTestFinished(() => clock.mockRestore())
}
const soon = { timeout: 15_000 }

const pageOf = ({ slug }: Pick<Montage, 'slug'>) => `/montages/${slug}`

/** Whether readers have a document, as an editor's admin asks. */
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

it('is told to those signed in only, and of what there is', async () => {
  const { id } = await aLiveMontage()
  for (const path of [`/live/montages/${id}`, '/live/site']) expect((await anonymous.get(path)).status).toBe(401)
  const writer = await cms.as('writer')
  for (const path of [`/live/montages/${id}`, '/live/site']) expect((await writer.get(path)).status).toBe(200)
  for (const path of [`/live/users/${id}`, '/live/montages/nothing', '/live/media/nothing', `/live/outbox/${id}`]) {
    expect((await writer.get(path)).status, path).toBe(404)
  }
})

it('says of lists, montages and people where readers have which publication', async () => {
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

it('says what an instance serves instead, and why it was not delivered', async () => {
  const montage = await aLiveMontage()
  const path = pageOf(montage)
  const old = await numberOf(path)
  otherSite.failsWith = 503
  await publish(montage.id)
  await Client.settled()
  const publication = await numberOf(path)
  const reason = `${otherSite.origin} answered 503: told to fail`
  expect(await live(`montages/${montage.id}`)).toMatchObject({ live: false, publication, reason, willRetry: true })

  // Nobody will announce it again: what the page says is all there is to know.
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

it('says nothing of what waits for another page under the same number', async () => {
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

it('a page that is missing or leads elsewhere is not live while the document is published', async () => {
  const montage = await aLiveMontage()
  for (const status of [404, 308]) {
    site.pages.set(pageOf(montage), { status })
    expect(await live(`montages/${montage.id}`)).toMatchObject({
      live: false,
      reason: `${site.origin} answers ${status} for ${pageOf(montage)}`,
    })
  }
})

it('keeps whoever waits until the page bears it', async () => {
  const montage = await aLiveMontage()
  let answer = () => {}
  site.until = new Promise((resolve) => {
    answer = resolve
  })
  await publish(montage.id)
  stopTheClock()
  const waited = live(`montages/${montage.id}`, { waits: true })
  await expect.poll(() => site.reads.get(pageOf(montage)) ?? 0, soon).toBeGreaterThan(2)
  answer()
  expect(await waited).toMatchObject({ live: true, publication: await numberOf(pageOf(montage)) })
})

it('lets whoever waits go as soon as a delivery failed', async () => {
  const montage = await aLiveMontage()
  site.failsWith = 503
  await publish(montage.id)
  stopTheClock()
  expect(await live(`montages/${montage.id}`, { waits: true })).toMatchObject({ live: false, willRetry: true })
})

it('fetches one page at a time for a user, however many forms wait', async () => {
  const montages = [await aLiveMontage(), await aLiveMontage(), await aLiveMontage()]
  const admin = await cms.as('admin')
  let answer = () => {}
  site.readsUntil = new Promise((resolve) => {
    answer = resolve
  })
  const asked = montages.map(({ id }) => live(`montages/${id}`))
  await expect.poll(() => site.openReads, soon).toBe(1)
  // Whoever asks later has a turn of their own, and is not the third.
  const later = admin.get(`/live/montages/${montages[0]?.id}`)
  await expect.poll(() => site.openReads, soon).toBe(2)
  answer()
  for (const one of await Promise.all(asked)) expect(one).toMatchObject({ live: true })
  expect((await later).body).toMatchObject({ live: true })
})

it('stops looking when whoever asked has left', async () => {
  const montage = await aLiveMontage()
  site.pages.set(pageOf(montage), { status: 500 })
  const leaving = new AbortController()
  stopTheClock()
  const asked = (await cms.as('editor')).get(`/live/montages/${montage.id}?wait=true`, { signal: leaving.signal })
  await expect.poll(() => site.reads.get(pageOf(montage)) ?? 0, soon).toBeGreaterThan(1)
  leaving.abort()
  expect((await asked).body).toMatchObject({ live: false })
})

it.each([
  ['unpublished', { _status: 'draft' }],
  ['unpublished under another slug', { _status: 'draft', slug: 'elsewhere' }],
  ['trashed', { deletedAt: new Date().toISOString() }],
])('a document that is %s is live when its page is gone', async (_how, data) => {
  const montage = await aLiveMontage()
  const path = pageOf(montage)
  for (const each of sites) each.withdrawn.add(path)
  site.failsWith = 503
  await edit('montages', montage.id, data)
  await Client.settled()
  expect(await live(`montages/${montage.id}`)).toMatchObject({ address: env.webUrl + path, isPublic: false, live: false, willRetry: true })

  site.pages.delete(path)
  expect(await live(`montages/${montage.id}`)).toMatchObject({ isPublic: false, live: true })
  site.pages.set(path, { status: 308 })
  expect(await live(`montages/${montage.id}`)).toMatchObject({ isPublic: false, live: true })
})

it('a document that had several addresses is looked for at the last of them when it is withdrawn', async () => {
  const montage = await aLiveMontage()
  await edit('montages', montage.id, { _status: 'published', slug: `${montage.slug}-moved` })
  await edit('montages', montage.id, { _status: 'draft' })
  await Client.settled()
  expect(await live(`montages/${montage.id}`)).toMatchObject({ address: `${env.webUrl}${pageOf(montage)}-moved`, isPublic: false })
})

it('has nothing to say of what readers never had, and nothing new of a draft on top', async () => {
  const draft = await aMontage(cms.payload, { _status: 'draft' })
  const image = await anImage(cms.payload)
  expect(await live(`montages/${draft.id}`)).toEqual({ publication: null })
  expect(await live(`media/${image.id}`)).toEqual({ publication: null })

  const montage = await aLiveMontage()
  const publication = await numberOf(pageOf(montage))
  await aDraftOn(cms.payload, 'montages', montage.id, { slug: 'a-draft-of-it', title: 'Not yet' })
  expect(await live(`montages/${montage.id}`)).toMatchObject({ address: env.webUrl + pageOf(montage), live: true, publication })
})

it('tells of an image by a page that shows it, of the site’s settings by the front', async () => {
  const image = await anImage(cms.payload)
  const montage = await aMontage(cms.payload, { image: image.id })
  await deliverPending(cms.payload)
  await edit('media', image.id, { credit: 'Photograph: Somebody Else' })
  await Client.settled()
  expect(await live(`media/${image.id}`)).toMatchObject({ address: env.webUrl + pageOf(montage), live: true })

  const settings = { address: 'https://montage.example', description: 'Lists.', name: 'Montage', timeZone: 'UTC' }
  site.failsWith = 503
  const editor = await cms.as('editor')
  const { revision } = (await editor.get('/globals/site')).body
  expect((await editor.post('/globals/site', { ...settings, revision })).status).toBe(200)
  await Client.settled()
  expect(await live('site')).toMatchObject({ address: `${env.webUrl}/`, live: false, publication: await numberOf('/') })
})
