import { beforeAll, expect, it } from 'vitest'
import type { Edition, Montage } from '../../src/payload-types.ts'

import { type Client, faultsOf } from '../harness/client.ts'
import { useCms } from '../harness/cms.ts'
import { aList, aMontage, anImage } from '../harness/documents/content.ts'
import { readersOf } from '../harness/readers.ts'

const cms = useCms()
const readers = readersOf(cms)

let client: Client
let image: string
let montages: string[]

beforeAll(async () => {
  client = await cms.as('editor')
  image = (await anImage(cms.payload)).id
  montages = []
  for (let index = 0; index < 9; index++) montages.push((await aMontage(cms.payload, { image })).id)
})

const order = (entries: unknown) => (entries as { montage: string }[]).map(({ montage }) => montage)
const rotated = (by: number) => [...montages.slice(by), ...montages.slice(0, by)]

it('saves one of sixty orders of the same revision, whole, and refuses the others', async () => {
  const { id, revision } = await aList(cms.payload, { image, montages })
  const sent = Array.from({ length: 60 }, (_, index) => ({ entries: rotated(index % 9), title: `Order ${index}` }))

  const answers = await Promise.all(
    sent.map(({ entries, title }) =>
      client.patch(`/lists/${id}`, {
        _status: 'published',
        entries: entries.map((montage) => ({ montage, note: title })),
        revision,
        title,
      }),
    ),
  )

  const taken = answers.filter(({ status }) => status === 200)
  expect(taken).toHaveLength(1)
  const saved = sent.find(({ title }) => title === taken[0]?.body.doc.title)
  const { body } = await client.get(`/lists/${id}`)
  expect(body.title).toBe(saved?.title)
  expect(order(body.entries)).toEqual(saved?.entries)
  expect((body.entries as { note: string }[]).map(({ note }) => note)).toEqual(montages.map(() => body.title))
  expect(body.revision).toBe((revision ?? 0) + 1)

  // SQLite queues them. On MongoDB they conflict; the retries find the newer revision.
  expect(answers.filter(({ status }) => status === 409)).toHaveLength(59)
}, 60_000)

it('saves each of twelve montages of a published list that are changed at once', async () => {
  const films: Montage[] = []
  for (let index = 0; index < 12; index++) films.push(await aMontage(cms.payload, { image }))
  const list = await aList(cms.payload, { image, montages: films.map(({ id }) => id) })

  const answers = await Promise.all(
    films.map(({ id }, index) => client.patch(`/montages/${id}`, { _status: 'published', revision: 1, song: `Song ${index}` })),
  )
  expect(answers.map(({ status }) => status)).toEqual(films.map(() => 200))

  const numberOf = async (page: string) => Number((await readers.get(`/publications?where[path][equals]=${page}`)).body.docs[0]?.number)
  const numbers = await Promise.all(films.map(({ slug }) => numberOf(`/montages/${slug}`)))
  expect(new Set(numbers).size).toBe(12)
  expect(await numberOf(`/lists/${list.slug}`)).toBe(Math.max(...numbers))
  const [edition] = (await client.get(`/editions?where[list][equals]=${list.id}`)).body.docs as unknown as Edition[]
  expect(edition?.corrections?.map(({ publication }) => publication).sort()).toEqual(numbers.sort())
}, 60_000)

it('gives a slug to one of several simultaneous requests', async () => {
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => client.post('/montages?draft=true', { image, sequence: 'S', title: 'Same', year: 1999 })),
  )
  const taken = answers.filter(({ status }) => status === 201)
  expect(taken).toHaveLength(1)
  for (const answer of answers) expect(answer === taken[0] || faultsOf(answer)[0]?.path).toBeTruthy()
  const { totalDocs } = await cms.payload.count({ collection: 'montages', overrideAccess: true, where: { slug: { equals: 'same' } } })
  expect(totalDocs).toBe(1)
})

it('never shows a montage without its list', async () => {
  const [montage = ''] = montages
  const list = await aList(cms.payload, { _status: 'draft', image, montages: [montage] })
  const answers = await Promise.all([
    client.patch(`/lists/${list.id}`, { _status: 'published' }),
    client.patch(`/montages/${montage}`, { _status: 'draft' }),
  ])
  const refused = answers.filter(({ status }) => status !== 200)
  expect(refused.map(({ status }) => status)).toEqual([expect.toBeOneOf([400, 409])])
  const isPublished = async (path: string) => (await client.get(path)).body._status === 'published'
  if (await isPublished(`/lists/${list.id}`)) expect(await isPublished(`/montages/${montage}`)).toBe(true)
})

it('lets readers read during a write, and shows them nothing of it', async () => {
  const { payload } = cms
  const montage = await aMontage(payload, { image, song: 'Published' })
  const transactionID = await payload.db.beginTransaction()
  if (transactionID === null) throw new Error('No transaction could be begun.')
  const req = { transactionID }
  await payload.db.updateOne({ collection: 'montages', data: { song: 'Unfinished' }, id: montage.id, req })

  const during = [await readers.get(`/montages/${montage.id}`), await readers.get('/montages?limit=1')]
  await payload.db.rollbackTransaction(transactionID)

  expect(during.map(({ status }) => status)).toEqual([200, 200])
  expect(during[0]?.body.song).toBe('Published')
  expect((await readers.get(`/montages/${montage.id}`)).body.song).toBe('Published')
})

it('writes after a failed transaction', async () => {
  const montage = await aMontage(cms.payload, { image })
  expect((await client.patch(`/montages/${montage.id}`, { _status: 'published', revision: 1, year: 1 })).status).toBe(400)
  expect((await client.patch(`/montages/${montage.id}`, { _status: 'published', revision: 1, song: 'Fine' })).status).toBe(200)
})
