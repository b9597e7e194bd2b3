import { beforeAll, describe, expect, it } from 'vitest'
import type { List } from '../../src/payload-types.ts'

import type { Change } from '../../src/versions/change.ts'
import type { Client } from '../harness/client.ts'
import { useCms } from '../harness/cms.ts'
import { aList, aMontage, aPerson } from '../harness/documents/content.ts'
import { RankedLists } from '../harness/documents/ranked-lists.ts'
import { createSchedule, runScheduleNow } from '../harness/documents/scheduling.ts'
import { readersOf } from '../harness/readers.ts'

const cms = useCms()
const readers = readersOf(cms)
const lists = new RankedLists(cms)
let editor: Client
let writer: Client

beforeAll(async () => {
  editor = await cms.as('editor')
  writer = await cms.as('writer')
})

type Versioned = 'lists' | 'montages' | 'people'
type Version = { id: string; version: List }

async function versionsOf(collection: Versioned, id: string): Promise<Version[]> {
  const { docs } = await cms.payload.findVersions({
    collection,
    overrideAccess: true,
    pagination: false,
    sort: 'updatedAt',
    trash: true,
    where: { parent: { equals: id } },
  })
  return docs as unknown as Version[]
}

/** The history of a document, the oldest version first, a line each: who, what kind of change, which edition. */
const historyOf = async (collection: Versioned, id: string) =>
  (await versionsOf(collection, id)).map(({ version }) => inOneLine(version.change as Change))

const inOneLine = ({ by, edition, isScheduled, kind, restoredEdition, restoredFrom }: Change) =>
  [by, kind, edition, isScheduled && 'scheduled', restoredFrom && 'restored', restoredEdition && `from ${restoredEdition}`]
    .filter(Boolean)
    .join(' ')

const saveDraft = async (client: Client, path: string, data: object) => {
  const answer = await client.edit(`${path}?draft=true`, data)
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
}

describe('a version says who made it, and by what kind of change', () => {
  it('of a list: drafts, editions, corrections, withdrawals, restored versions', async () => {
    const { a, b } = lists.ids
    const id = await lists.publishedList([a, b])
    await saveDraft(writer, `/lists/${id}`, { standfirst: 'By the writer' })
    await lists.change(`/lists/${id}`, { _status: 'published' })
    await lists.rerank(id, [b, a])
    await lists.change(`/lists/${id}`, { _status: 'draft' })
    const [first] = await versionsOf('lists', id)
    expect((await editor.post(`/lists/versions/${first?.id}?draft=true`)).status).toBe(200)
    expect((await editor.post(`/lists/versions/${first?.id}`)).status).toBe(200)

    expect(await historyOf('lists', id)).toEqual([
      'editor published 1',
      'writer saved',
      'editor corrected 1',
      'editor published 2',
      'editor unpublished',
      'editor saved restored from 1',
      'editor published 3 restored from 1',
    ])
    const edition = (await lists.editionsOf(id)).at(-1)
    expect(edition?.number).toBe(3)
  })

  it('of montages and people: editions are of lists alone', async () => {
    const { id } = await aMontage(cms.payload, { _status: 'draft' })
    const person = await aPerson(cms.payload, { _status: 'draft' })
    for (const path of [`/montages/${id}`, `/people/${person.id}`]) {
      await saveDraft(writer, path, { slug: path.replace(/\W/g, '').toLowerCase() })
      expect((await editor.edit(path, { _status: 'published' })).status).toBe(200)
    }
    expect(await historyOf('montages', id)).toEqual(['saved', 'writer saved', 'editor published'])
    expect(await historyOf('people', person.id)).toEqual(['saved', 'writer saved', 'editor published'])
  })

  it('of the montages that go live with a list', async () => {
    const montage = await aMontage(cms.payload, { _status: 'draft' })
    const list = await aList(cms.payload, { _status: 'draft', montages: [montage.id] })
    const answer = await editor.edit(`/lists/${list.id}?withDrafts=${montage.id}`, { _status: 'published' })
    expect(answer.status, JSON.stringify(answer.body)).toBe(200)
    expect(await historyOf('montages', montage.id)).toEqual(['saved', 'editor published'])
    expect(await historyOf('lists', list.id)).toEqual(['saved', 'editor published 1'])
  })

  it('of the trash, and out of it', async () => {
    const { id } = await aMontage(cms.payload)
    expect((await editor.edit(`/montages/${id}`, { deletedAt: new Date().toISOString() })).status).toBe(200)
    expect((await editor.edit(`/montages/${id}?trash=true`, { deletedAt: null })).status).toBe(200)
    expect(await historyOf('montages', id)).toEqual(['published', 'editor trashed', 'editor untrashed'])
  })

  it('of a schedule: who scheduled it published it, and a later draft keeps its author', async () => {
    const { a, b } = lists.ids
    const id = await lists.publishedList([a, b])
    await saveDraft(editor, `/lists/${id}`, { entries: [{ montage: b }, { montage: a }] })
    const schedule = await createSchedule(editor, id)
    await saveDraft(writer, `/lists/${id}`, { standfirst: 'Later' })
    expect((await runScheduleNow(cms.payload, schedule)).state).toBe('done')
    expect(await historyOf('lists', id)).toEqual([
      'editor published 1',
      'editor saved',
      'writer saved',
      'editor published 2 scheduled',
      'writer kept',
    ])
  })

  it('whatever a request sends', async () => {
    const id = await lists.publishedList()
    await saveDraft(writer, `/lists/${id}`, { change: { by: 'Somebody else', kind: 'published' }, title: 'New' })
    expect(await historyOf('lists', id)).toEqual(['editor published 1', 'writer saved'])
  })
})

it('a withdrawal by Payload’s own button leaves the version that readers had in the history', async () => {
  const { a, b } = lists.ids
  const id = await lists.publishedList([a, b])
  const answer = await editor.edit(`/lists/${id}?unpublishAllLocales=true`, { _status: 'draft' })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  expect((await readers.get(`/lists/${id}`)).status).toBe(404)
  expect(await historyOf('lists', id)).toEqual(['editor published 1', 'editor unpublished'])
  const [published] = await versionsOf('lists', id)
  expect(published?.version.entries?.map(({ montage }) => montage)).toEqual([a, b])
})
