import type { TypedUser } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { readDashboard } from '../../src/dashboard/read-dashboard.ts'
import { type Client, faultsOf } from '../harness/client.ts'
import { useCms } from '../harness/cms.ts'
import { aList, aMontage, anImage, aPerson } from '../harness/documents/content.ts'
import { readersOf } from '../harness/readers.ts'

const cms = useCms()
const readers = readersOf(cms)
let editor: Client
let good: string

const ended = '2020-05-03T12:00:00.000Z'
const publish = { _status: 'published' }

beforeAll(async () => {
  editor = await cms.as('editor')
  good = (await anImage(cms.payload)).id
})

/** Written past our own rules, as by an import. */
const damage = (id: string, data: Record<string, unknown>) => cms.payload.db.updateOne({ collection: 'media', data, id })

describe('a list is not published', () => {
  it.each([
    ['without credit', { credit: '' }, 'has no credit'],
    ['without alt text', { alt: ' ' }, 'has no alt text'],
    ['with rights that have ended', { rightsUntil: ended }, 'Its rights ended on 2020-05-03'],
  ])('with an image %s, at the rank or as its lead', async (_name, damaged, reason) => {
    const image = await anImage(cms.payload)
    const montage = await aMontage(cms.payload, { image: image.id, title: `Rocky ${reason}` })
    const list = await aList(cms.payload, { _status: 'draft', image: image.id, montages: [montage.id] })
    await damage(image.id, damaged)

    const answer = await editor.patch(`/lists/${list.id}`, publish)
    expect(answer.status).toBe(400)
    expect(faultsOf(answer)).toEqual([
      { message: expect.stringContaining(`The lead image`), path: 'image' },
      {
        message: expect.stringContaining(`The image at rank 1 (“Rocky ${reason}”) ${reason.startsWith('Its') ? 'may not' : reason}`),
        path: 'entries.0.montage',
      },
    ])
    expect(JSON.stringify(answer.body)).toContain(reason)
    expect((await readers.get(`/lists/${list.id}`)).status).toBe(404)
  })
})

describe('rights that end while a list is published', () => {
  it('leave the list public, and refuse the next publish until it has another image', async () => {
    const image = await anImage(cms.payload, { rightsUntil: '2999-01-01T12:00:00.000Z' })
    const montage = await aMontage(cms.payload, { image: image.id })
    const list = await aList(cms.payload, { image: good, montages: [montage.id] })
    expect((await editor.edit(`/media/${image.id}`, { rightsUntil: ended })).status).toBe(200)
    expect((await readers.get(`/lists/${list.id}`)).status).toBe(200)

    expect((await editor.edit(`/lists/${list.id}?draft=true`, { standfirst: 'A draft.' })).status).toBe(200)
    expect((await editor.edit(`/montages/${montage.id}?draft=true`, { song: 'A draft' })).status).toBe(200)
    for (const path of [`/lists/${list.id}`, `/montages/${montage.id}`]) {
      const answer = await editor.patch(path, publish)
      expect(answer.status, path).toBe(400)
      expect(faultsOf(answer)[0]?.message).toContain('may not be shown any more')
    }
    expect((await editor.edit(`/montages/${montage.id}`, { ...publish, image: good })).status).toBe(200)
    expect((await editor.patch(`/lists/${list.id}`, publish)).status).toBe(200)
  })
})

it('a montage, a person or a list comes back from the trash only if its image may be shown', async () => {
  const image = await anImage(cms.payload)
  const montage = await aMontage(cms.payload, { image: image.id })
  const person = await aPerson(cms.payload, { portrait: image.id })
  const list = await aList(cms.payload, { image: image.id, montages: [(await aMontage(cms.payload, { image: good })).id] })
  const paths = [`/montages/${montage.id}`, `/people/${person.id}`, `/lists/${list.id}`]
  for (const path of paths) expect((await editor.patch(path, { deletedAt: new Date().toISOString() })).status).toBe(200)

  await damage(image.id, { rightsUntil: ended })
  for (const path of paths) {
    expect((await editor.patch(`${path}?trash=true`, { deletedAt: null })).status, path).toBe(400)
    expect((await readers.get(path)).status).toBe(404)
  }
  await damage(image.id, { rightsUntil: null })
  for (const path of paths) expect((await editor.patch(`${path}?trash=true`, { deletedAt: null })).status, path).toBe(200)
})

it('editors see the public images whose rights have ended or end soon, and no others', async () => {
  const { payload } = cms
  const [at, soon] = [new Date('2050-03-01T10:00:00Z'), '2050-03-20T12:00:00.000Z']
  const shown = async (alt: string, rightsUntil: string) => {
    const image = await anImage(payload, { alt })
    await aMontage(payload, { image: image.id })
    await damage(image.id, { rightsUntil })
  }
  await shown('Ends later', '2050-04-20T12:00:00.000Z')
  await shown('Ends soon', soon)
  await shown('Has ended', '2050-02-28T12:00:00.000Z')
  const drafted = await anImage(payload, { alt: 'Only in a draft', rightsUntil: soon })
  await aMontage(payload, { _status: 'draft', image: drafted.id })
  await anImage(payload, { alt: 'Unused', rightsUntil: soon })

  const { docs } = await payload.find({ collection: 'users', overrideAccess: true, where: { role: { equals: 'editor' } } })
  const user = { ...docs[0], collection: 'users' } as TypedUser
  const ending = (await readDashboard({ payload, user }, at)).ending.filter(({ day }) => day > '2050')
  expect(ending.map(({ alt, day, hasEnded }) => [alt, day, hasEnded])).toEqual([
    ['Has ended', '2050-02-28', true],
    ['Ends soon', '2050-03-20', false],
  ])
})

it('a draft may hold an image that may not be shown', async () => {
  const image = await anImage(cms.payload, { rightsUntil: ended })
  expect((await editor.post('/montages?draft=true', { image: image.id, title: 'Later' })).status).toBe(201)
})
