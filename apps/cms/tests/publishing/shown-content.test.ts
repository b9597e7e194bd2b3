import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { env } from '../../src/env.ts'
import type { Client } from '../harness/client.ts'
import { useCms } from '../harness/cms.ts'
import { aDraftOn, aList, aMontage, anImage, aPerson } from '../harness/documents/content.ts'
import { readersOf } from '../harness/readers.ts'

const cms = useCms()
const readers = readersOf(cms)
const deletedAt = new Date().toISOString()
type Kind = 'media' | 'montages' | 'people'
let client: Client
let ids: { lead: string; list: string; media: string; montages: string; people: string }

const withdrawals: [name: string, act: (kind: Kind, id: string) => ReturnType<Client['get']>][] = [
  ['unpublish', (kind, id) => client.patch(`/${kind}/${id}`, { _status: 'draft' })],
  ['unpublish, in bulk', (kind, id) => client.patch(`/${kind}?where[id][equals]=${id}`, { _status: 'draft' })],
  ['trash', (kind, id) => client.patch(`/${kind}/${id}`, { deletedAt })],
  ['trash, in bulk', (kind, id) => client.patch(`/${kind}?where[id][equals]=${id}`, { deletedAt })],
  ['delete', (kind, id) => client.delete(`/${kind}/${id}`)],
  ['delete, in bulk', (kind, id) => client.delete(`/${kind}?where[id][equals]=${id}`)],
]

beforeAll(async () => {
  client = await cms.as('admin')
})

beforeEach(async () => {
  const { payload } = cms
  const [lead, media] = [(await anImage(payload)).id, (await anImage(payload)).id]
  const people = (await aPerson(payload, { name: 'Ida' })).id
  const first = (await aMontage(payload, { image: media })).id
  const montages = (await aMontage(payload, { image: media })).id
  const list = (await aList(payload, { byline: [people], image: lead, montages: [first, montages], title: 'The best' })).id
  ids = { lead, list, media, montages, people }
  return async () => {
    await payload.delete({ collection: 'lists', id: list, overrideAccess: true })
    for (const [collection, ids] of [
      ['montages', [first, montages]],
      ['people', [people]],
    ] as const) {
      await payload.delete({ collection, overrideAccess: true, where: { id: { in: [...ids] } } })
    }
  }
})

describe.each(withdrawals)('what a published list shows: %s is refused', (_name, act) => {
  it('for a montage, naming list and rank', async () => {
    const answer = await act('montages', ids.montages)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(JSON.stringify(answer.body)).toContain('the list “The best”, rank 2')
    expect((await readers.get(`/montages/${ids.montages}`)).status).toBe(200)
  })

  it('for a person of the byline', async () => {
    const answer = await act('people', ids.people)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(JSON.stringify(answer.body)).toContain('the byline of the list “The best”')
    expect((await readers.get(`/people/${ids.people}`)).status).toBe(200)
  })
})

describe('also', () => {
  it('with a newer draft on top, of the montage or of the list', async () => {
    await aDraftOn(cms.payload, 'montages', ids.montages, { title: 'Newer' })
    await aDraftOn(cms.payload, 'lists', ids.list, { entries: [] })
    for (const [, act] of withdrawals) expect((await act('montages', ids.montages)).status).toBeGreaterThanOrEqual(400)
    expect((await readers.get(`/montages/${ids.montages}`)).status).toBe(200)
  })

  it('for several at once: none is withdrawn when one may not be', async () => {
    const free = await aMontage(cms.payload, { image: ids.media })
    const both = `/montages?where[id][in][0]=${free.id}&where[id][in][1]=${ids.montages}`
    for (const change of [{ _status: 'draft' }, { deletedAt }]) {
      expect((await client.patch(both, change)).status).toBe(400)
      expect((await readers.get(`/montages/${free.id}`)).status).toBe(200)
      expect((await readers.get(`/montages/${ids.montages}`)).status).toBe(200)
    }
  })

  it('for several deleted at once: those that may be are deleted', async () => {
    const free = await aMontage(cms.payload, { image: ids.media })
    const answer = await client.delete(`/montages?where[id][in][0]=${free.id}&where[id][in][1]=${ids.montages}`)
    expect(answer.body.errors.map(({ message }) => message)).toEqual([expect.stringContaining('rank 2')])
    expect((await readers.get(`/montages/${free.id}`)).status).toBe(404)
    expect((await readers.get(`/montages/${ids.montages}`)).status).toBe(200)
  })

  it('for images: the lead, the image of a montage, a portrait', async () => {
    const portrait = await anImage(cms.payload)
    await aPerson(cms.payload, { name: 'Bo', portrait: portrait.id })
    for (const [image, place] of [
      [ids.lead, 'the lead of the list “The best”'],
      [ids.media, 'the montage “Film'],
      [portrait.id, 'the portrait of Bo'],
    ]) {
      const answers = [await client.delete(`/media/${image}`), await client.delete(`/media?where[id][equals]=${image}`)]
      for (const answer of answers) {
        expect(answer.status).toBeGreaterThanOrEqual(400)
        expect(JSON.stringify(answer.body)).toContain(place)
      }
      expect((await readers.get(`/media/${image}`)).status).toBe(200)
    }
  })
})

describe('a document that no list shows', () => {
  it.each(withdrawals)('can be withdrawn: %s', async (_name, act) => {
    const montage = await aMontage(cms.payload)
    expect((await act('montages', montage.id)).status).toBe(200)
    expect((await readers.get(`/montages/${montage.id}`)).status).toBe(404)
    const person = await aPerson(cms.payload)
    expect((await act('people', person.id)).status).toBe(200)
  })

  it('can be deleted once the list is unpublished; an unused image too, with its upload', async () => {
    await client.patch(`/lists/${ids.list}`, { _status: 'draft' })
    expect((await client.patch(`/montages/${ids.montages}`, { _status: 'draft' })).status).toBe(200)
    const image = await anImage(cms.payload)
    expect((await client.delete(`/media/${image.id}`)).status).toBe(200)
    expect(await readdir(path.join(env.dataDir, 'media'))).not.toContain(image.filename)
  })
})
