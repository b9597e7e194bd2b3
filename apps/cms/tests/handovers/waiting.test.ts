import { beforeAll, expect, it } from 'vitest'

import { reviewsWaitingFor } from '../../src/handovers/reviews-waiting-for.ts'
import type { User } from '../../src/payload-types.ts'
import type { Client } from '../harness/client.ts'
import { useCms } from '../harness/cms.ts'
import { aMontage, anImage } from '../harness/documents/content.ts'
import { handOver, handOverAll } from '../harness/documents/handing-over.ts'

const cms = useCms()
let admin: Client
let editor: Client
let image: string
let writer: Client

beforeAll(async () => {
  admin = await cms.as('admin')
  editor = await cms.as('editor')
  writer = await cms.as('writer')
  image = (await anImage(cms.payload)).id
})

async function waitingFor(name: string) {
  const { docs } = await cms.payload.find({ collection: 'users', overrideAccess: true, where: { name: { equals: name } } })
  const { count, reviews } = await reviewsWaitingFor(docs[0] as User, { payload: cms.payload })
  return { count, titles: reviews.map(({ title }) => title) }
}

const ask = async (client: Client, title: string, given: object = {}) => {
  const document = `/montages/${(await aMontage(cms.payload, { _status: 'draft', image, title })).id}`
  expect((await handOver(client, document, 'ask', given)).status).toBe(200)
  return document
}

it('reviews wait for whom they were asked of, for those who have them, and never for who asked', async () => {
  const { docs } = await cms.payload.find({ collection: 'users', overrideAccess: true, where: { name: { equals: 'admin' } } })
  const anybodys = await ask(writer, 'For anybody')
  await ask(writer, 'For the admin', { of: docs[0]?.id })
  await ask(editor, 'By the editor')
  expect(await waitingFor('editor')).toEqual({ count: 1, titles: ['For anybody'] })
  expect(await waitingFor('admin')).toEqual({ count: 3, titles: ['By the editor', 'For the admin', 'For anybody'] })
  expect(await waitingFor('writer')).toEqual({ count: 0, titles: [] })

  await handOverAll(anybodys, [[admin, 'take']])
  expect(await waitingFor('editor')).toEqual({ count: 0, titles: [] })
  expect((await waitingFor('admin')).count).toBe(3)
  await writer.edit(`${anybodys}?draft=true`, { title: 'For anybody, renamed' })
  expect((await waitingFor('admin')).titles).toContain('For anybody, renamed')
  await handOverAll(anybodys, [[admin, 'approve']])
  expect((await waitingFor('admin')).count).toBe(2)
})

it('ten are listed and all are counted', async () => {
  for (let count = 0; count < 11; count++) await ask(writer, `Film ${count}`)
  const { count, titles } = await waitingFor('editor')
  expect(count).toBeGreaterThanOrEqual(11)
  expect(titles).toHaveLength(10)
  expect(titles[0]).toBe('Film 10')
})

it('tables find the documents in review, each in its own collection', async () => {
  const found = async (collection: string) => (await editor.get(`/${collection}?draft=true&limit=50&where[id][in]=review`)).body
  const before = (await found('montages')).totalDocs
  const document = await ask(writer, 'Found in review')
  const { docs, totalDocs } = await found('montages')
  expect(totalDocs).toBe(before + 1)
  expect(docs.map(({ title }) => title)).toContain('Found in review')
  expect((await found('lists')).totalDocs).toBe(0)
  await handOverAll(document, [[writer, 'withdraw']])
  expect((await found('montages')).totalDocs).toBe(before)
})
