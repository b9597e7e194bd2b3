import { beforeAll, expect, it } from 'vitest'

import { type Client, faultsOf } from '../harness/client.ts'
import { anonymous, isMongo, useCms } from '../harness/cms.ts'
import { aList, aMontage, anImage } from '../harness/content.ts'

const cms = useCms()

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

it('takes one of sixty orders made on the same revision, whole, and refuses the others', async () => {
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
  const mine = sent.find(({ title }) => title === taken[0]?.body.doc.title)
  const { body } = await client.get(`/lists/${id}`)
  expect(body.title).toBe(mine?.title)
  expect(order(body.entries)).toEqual(mine?.entries)
  expect((body.entries as { note: string }[]).map(({ note }) => note)).toEqual(montages.map(() => body.title))
  expect(body.revision).toBe((revision ?? 0) + 1)

  // MongoDB stops those that meet (a later change tries them again), SQLite queues them.
  const refusals = new Set(answers.filter(({ status }) => status !== 200).map(({ status }) => status))
  expect([...refusals].every((status) => status === 409 || (isMongo && status === 500))).toBe(true)
  cms.errors.length = 0
}, 60_000)

it('gives one slug to one of those who ask at the same time', async () => {
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => client.post('/montages?draft=true', { image, sequence: 'S', title: 'Same', year: 1999 })),
  )
  const taken = answers.filter(({ status }) => status === 201)
  expect(taken.length).toBeLessThanOrEqual(1)
  if (!isMongo) {
    expect(taken).toHaveLength(1)
    for (const answer of answers) expect(answer === taken[0] || faultsOf(answer)[0]?.path).toBeTruthy()
  }
  const { totalDocs } = await cms.payload.count({ collection: 'montages', overrideAccess: true, where: { slug: { equals: 'same' } } })
  expect(totalDocs).toBe(taken.length)
  cms.errors.length = 0
})

it('never shows a montage and its list apart', async () => {
  const [montage = ''] = montages
  const list = await aList(cms.payload, { _status: 'draft', image, montages: [montage] })
  await Promise.all([
    client.patch(`/lists/${list.id}`, { _status: 'published' }),
    client.patch(`/montages/${montage}`, { _status: 'draft' }),
  ])
  const isPublished = async (path: string) => (await client.get(path)).body._status === 'published'
  if (await isPublished(`/lists/${list.id}`)) expect(await isPublished(`/montages/${montage}`)).toBe(true)
  cms.errors.length = 0
})

it('lets readers read while a write is under way, and shows them nothing of it', async () => {
  const { payload } = cms
  const montage = await aMontage(payload, { image, song: 'Published' })
  const transactionID = await payload.db.beginTransaction()
  if (transactionID === null) throw new Error('No transaction could be begun.')
  const req = { transactionID }
  await payload.db.updateOne({ collection: 'montages', data: { song: 'Unfinished' }, id: montage.id, req })

  const during = [await anonymous.get(`/montages/${montage.id}`), await anonymous.get('/montages?limit=1')]
  await payload.db.rollbackTransaction(transactionID)

  expect(during.map(({ status }) => status)).toEqual([200, 200])
  expect(during[0]?.body.song).toBe('Published')
  expect((await anonymous.get(`/montages/${montage.id}`)).body.song).toBe('Published')
})

it('writes again after a transaction that failed', async () => {
  const montage = await aMontage(cms.payload, { image })
  expect((await client.patch(`/montages/${montage.id}`, { _status: 'published', year: 1 })).status).toBe(400)
  expect((await client.patch(`/montages/${montage.id}`, { _status: 'published', song: 'Fine' })).status).toBe(200)
})
