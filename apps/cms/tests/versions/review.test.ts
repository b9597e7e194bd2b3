import { beforeAll, describe, expect, it, vi } from 'vitest'

import type { Review } from '../../src/review/review.ts'
import type { Client } from '../harness/client.ts'
import { anonymous, useCms } from '../harness/cms.ts'
import { aDraftOn, aList, aMontage } from '../harness/documents/content.ts'
import { RankedLists } from '../harness/documents/ranked-lists.ts'
import { createSchedule, runScheduleNow } from '../harness/documents/scheduling.ts'

const cms = useCms()
const lists = new RankedLists(cms)
let editor: Client
let writer: Client

beforeAll(async () => {
  editor = await cms.as('editor')
  writer = await cms.as('writer')
})

async function review(path: string, client = editor): Promise<Review> {
  const { body, status } = await client.get(path)
  expect(status, JSON.stringify(body)).toBe(200)
  return body as unknown as Review
}

const savers = ({ saves }: Pick<Review, 'saves'>) => saves.map(({ change }) => change && `${change.by} ${change.kind}`)

describe('the review of a list', () => {
  it('has the public content, and who saved since, newest first', async () => {
    const { a, b } = lists.ids
    const id = await lists.publishedList([a, b], { standfirst: 'As readers have it' })
    await writer.edit(`/lists/${id}?draft=true`, { standfirst: 'One' })
    await editor.edit(`/lists/${id}?draft=true`, { standfirst: 'Two' })

    const found = await review(`/lists/${id}/review`)
    expect(found).toMatchObject({ drafts: [], isOwn: false, isPublic: true, revision: 3 })
    expect(found.before).toMatchObject({ standfirst: 'As readers have it' })
    expect(found.published?.change).toMatchObject({ by: 'editor', edition: 1, kind: 'published' })
    expect(savers(found)).toEqual(['editor saved', 'writer saved'])
  })

  it('is of the user’s own changes when nobody else saved since', async () => {
    const id = await lists.publishedList()
    await writer.edit(`/lists/${id}?draft=true`, { standfirst: 'One' })
    await editor.edit(`/lists/${id}`, { _status: 'published' })
    expect(await review(`/lists/${id}/review`)).toMatchObject({ isOwn: true, saves: [] })
    await editor.edit(`/lists/${id}?draft=true`, { standfirst: 'Two' })
    expect((await review(`/lists/${id}/review`)).isOwn).toBe(true)
    expect((await review(`/lists/${id}/review`, writer)).isOwn).toBe(false)
  })

  it('is never of the user’s own changes when a version has no author', async () => {
    const id = await lists.publishedList()
    await editor.edit(`/lists/${id}?draft=true`, { standfirst: 'One' })
    const { docs } = await cms.payload.db.findVersions({
      collection: 'lists',
      limit: 1,
      sort: '-updatedAt',
      where: { parent: { equals: id } },
    })
    const { version, ...row } = docs[0] as never as { id: string; version: object }
    const asStoredBefore = { ...row, version: { ...version, change: null } }
    await cms.payload.db.updateVersion({ collection: 'lists', id: row.id, versionData: asStoredBefore as never })
    expect(await review(`/lists/${id}/review`)).toMatchObject({ isOwn: false, saves: [{ change: null }] })
  })

  it('is never of the user’s own changes when a schedule saved a draft again, which may have several authors', async () => {
    const { a, b } = lists.ids
    const id = await lists.publishedList([a, b])
    await editor.edit(`/lists/${id}?draft=true`, { entries: [{ montage: b }, { montage: a }] })
    const schedule = await createSchedule(editor, id)
    await writer.edit(`/lists/${id}?draft=true`, { standfirst: 'By the writer' })
    await editor.edit(`/lists/${id}?draft=true`, { title: 'By the editor' })
    expect((await runScheduleNow(cms.payload, schedule)).state).toBe('done')
    const found = await review(`/lists/${id}/review`)
    expect(savers(found)).toEqual(['editor kept'])
    expect(found.isOwn).toBe(false)
  })

  it('compares with what readers last had, once it was withdrawn', async () => {
    const id = await lists.publishedList([lists.ids.a], { standfirst: 'Withdrawn' })
    await editor.edit(`/lists/${id}?unpublishAllLocales=true`, { _status: 'draft' })
    const found = await review(`/lists/${id}/review`)
    expect(found).toMatchObject({ before: { standfirst: 'Withdrawn' }, isPublic: false })
    expect(savers(found)).toEqual(['editor unpublished'])
  })

  it('has the drafts that go live with the list, and who saved them', async () => {
    const montage = await aMontage(cms.payload, { _status: 'draft', title: 'Along' })
    await writer.edit(`/montages/${montage.id}?draft=true`, { sequence: 'By the writer.' })
    const list = await aList(cms.payload, { _status: 'draft', montages: [montage.id, lists.ids.a] })
    const found = await review(`/lists/${list.id}/review?withDrafts=${montage.id}`)
    expect(found).toMatchObject({ before: null, isOwn: false, isPublic: false, published: null })
    expect(found.drafts).toMatchObject([{ doc: { sequence: 'By the writer.', title: 'Along' }, id: montage.id }])
    expect(savers(found.drafts[0] as never)).toEqual(['writer saved', ' saved'])
  })

  it('takes as many queries for a long history as for a short one', async () => {
    const id = await lists.publishedList()
    const drafts = [await aMontage(cms.payload, { _status: 'draft' }), await aMontage(cms.payload, { _status: 'draft' })]
    const asked = async (withDrafts: string[]) => {
      const { db } = cms.payload
      const spies = (['find', 'findOne', 'findVersions', 'queryDrafts'] as const).map((name) => vi.spyOn(db, name))
      await review(`/lists/${id}/review?withDrafts=${withDrafts.join()}`)
      const count = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0)
      for (const spy of spies) spy.mockRestore()
      return count
    }
    const short = await asked(drafts.slice(0, 1).map((draft) => draft.id))
    for (let save = 0; save < 5; save++) await writer.edit(`/lists/${id}?draft=true`, { standfirst: `Save ${save}` })
    for (const draft of drafts) await aDraftOn(cms.payload, 'montages', draft.id, { sequence: 'Another.' })
    expect(await asked(drafts.map((draft) => draft.id))).toBe(short)
  })
})

it('a montage has one, too', async () => {
  const { id } = await aMontage(cms.payload, { sequence: 'As readers have it.' })
  await writer.edit(`/montages/${id}?draft=true`, { sequence: 'New.' })
  const found = await review(`/montages/${id}/review`)
  expect(found).toMatchObject({ before: { sequence: 'As readers have it.' }, isOwn: false, isPublic: true })
  expect(savers(found)).toEqual(['writer saved'])
})

it('is for users', async () => {
  const id = await lists.publishedList()
  expect((await anonymous.get(`/lists/${id}/review`)).status).toBe(401)
  expect((await editor.get(`/lists/${'0'.repeat(id.length)}/review`)).status).toBe(404)
})
