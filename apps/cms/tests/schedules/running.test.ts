import { describe, expect, it } from 'vitest'

import { Client } from '../harness/client.ts'
import { useCms } from '../harness/cms.ts'
import { aDraftOn, aMontage, anImage } from '../harness/documents/content.ts'
import { RankedLists } from '../harness/documents/ranked-lists.ts'
import { createSchedule, inDays, runScheduleNow } from '../harness/documents/scheduling.ts'
import { readersOf } from '../harness/readers.ts'

const cms = useCms()
const readers = readersOf(cms)
const lists = new RankedLists(cms)

const entries = (...montages: string[]) => montages.map((montage) => ({ montage }))
/** A text that was not there before. */
const prose = {
  root: { children: [], direction: null, format: '', indent: 0, type: 'root', version: 1 },
}
const saveDraft = (list: string, data: object) => lists.change(`/lists/${list}?draft=true`, data)
const read = async (path: string) => (await readers.get(path)).body
const draftOf = async (path: string) => (await lists.client.get(`${path}?draft=true`)).body
const orderIn = (doc: object) => (doc as { entries: { montage: string; note?: string }[] }).entries.map(({ montage }) => montage)
const notesIn = (doc: object) => (doc as { entries: { note?: string }[] }).entries.map(({ note }) => note ?? '')

/** The publication numbers of all pages, and the number of editions. */
async function written() {
  const { docs } = await cms.payload.find({ collection: 'publications', overrideAccess: true, pagination: false, sort: 'path' })
  const { totalDocs } = await cms.payload.count({ collection: 'editions', overrideAccess: true })
  return { editions: totalDocs, pages: docs.map(({ number, path }) => `${path} ${number}`) }
}

describe('a list that goes live at its time', () => {
  it('is the reviewed one; a later save stays the newest draft', async () => {
    const { a, b, c } = lists.ids
    const list = await lists.publishedList([a, b])
    await saveDraft(list, { entries: [{ montage: b, note: 'First now' }, { montage: a }], standfirst: 'Reviewed' })
    const id = await createSchedule(lists.client, list)

    const { entries: rows } = (await draftOf(`/lists/${list}`)) as unknown as { entries: { id: string; montage: string; note?: string }[] }
    const later = [{ ...rows[1], note: 'Written later' }, { ...rows[0], note: null }, { montage: c }]
    await saveDraft(list, { closing: prose, entries: later, standfirst: 'Later', title: 'Later' })
    expect((await read(`/lists/${list}`)).standfirst).toBe('S')

    expect(await runScheduleNow(cms.payload, id)).toMatchObject({ outcome: 'Published.', state: 'done' })
    const live = await read(`/lists/${list}`)
    expect([live.standfirst, live.closing ?? null]).toEqual(['Reviewed', null])
    expect(live.title).not.toBe('Later')
    expect(orderIn(live)).toEqual([b, a])
    expect(notesIn(live)).toEqual(['First now', ''])

    const draft = await draftOf(`/lists/${list}`)
    expect(draft).toMatchObject({ _status: 'draft', closing: prose, standfirst: 'Later', title: 'Later' })
    expect(orderIn(draft)).toEqual([a, b, c])
    expect(notesIn(draft)).toEqual(['Written later', '', ''])
    expect(await lists.historyOf(list)).toEqual(['1: Alpha Beta +0', '2: Beta Alpha +0'])

    await lists.change(`/lists/${list}`, { _status: 'published' })
    expect((await read(`/lists/${list}`)).title).toBe('Later')
  })

  it('leaves no draft behind when nothing was saved since', async () => {
    const { a, b } = lists.ids
    const list = await lists.publishedList([a, b])
    await saveDraft(list, { entries: entries(b, a) })
    await runScheduleNow(cms.payload, await createSchedule(lists.client, list))
    expect(await draftOf(`/lists/${list}`)).toMatchObject({ _status: 'published' })
    expect((await lists.editionsOf(list)).at(-1)?.by).toBe('editor')
  })

  it('brings the reviewed drafts with it, without later changes of them', async () => {
    const { payload } = cms
    const film = await aMontage(payload, { _status: 'draft', song: 'Reviewed' })
    const changed = await aMontage(payload, { song: 'Published' })
    await aDraftOn(payload, 'montages', changed.id, { song: 'Reviewed', people: [{ name: 'Ada' }] })
    const list = await lists.publishedList([lists.ids.a])
    await saveDraft(list, { entries: entries(film.id, changed.id) })
    const id = await createSchedule(lists.client, list, { withDrafts: [film.id, changed.id] })

    await aDraftOn(payload, 'montages', film.id, { song: 'Later' })
    await aDraftOn(payload, 'montages', changed.id, { people: [], song: 'Later' })
    expect((await readers.get(`/montages/${film.id}`)).status).toBe(404)

    expect(await runScheduleNow(payload, id)).toMatchObject({ state: 'done' })
    expect(orderIn(await read(`/lists/${list}`))).toEqual([film.id, changed.id])
    for (const montage of [film, changed]) {
      expect(await read(`/montages/${montage.id}`)).toMatchObject({ _status: 'published', song: 'Reviewed' })
      expect(await draftOf(`/montages/${montage.id}`)).toMatchObject({ _status: 'draft', song: 'Later' })
    }
    expect((await read(`/montages/${changed.id}`)).people).toMatchObject([{ name: 'Ada' }])
    expect((await draftOf(`/montages/${changed.id}`)).people).toEqual([])
  })

  it('uses the reviewed edition note once', async () => {
    const { a, b } = lists.ids
    const [kept, rewritten] = [await lists.publishedList([a, b]), await lists.publishedList([a, b])]
    const ids: string[] = []
    for (const list of [kept, rewritten]) {
      await saveDraft(list, { editionNote: 'Reviewed reason', entries: entries(b, a) })
      ids.push(await createSchedule(lists.client, list))
    }
    await saveDraft(kept, { standfirst: 'Later' })
    await saveDraft(rewritten, { editionNote: 'Another reason' })
    for (const id of ids) expect(await runScheduleNow(cms.payload, id)).toMatchObject({ state: 'done' })

    for (const list of [kept, rewritten])
      expect((await lists.editionsOf(list)).map(({ note }) => note ?? '')).toEqual(['', 'Reviewed reason'])
    expect(await lists.noteIn(kept, true)).toBe('')
    expect(await lists.noteIn(rewritten, true)).toBe('Another reason')
  })

  it('may be published for the first time, and be withdrawn by the next schedule', async () => {
    const { payload } = cms
    const list = await lists.publishedList([lists.ids.a])
    await lists.change(`/lists/${list}`, { _status: 'draft' })
    const publish = await createSchedule(lists.client, list)
    const unpublish = await createSchedule(lists.client, list, { action: 'unpublish', at: inDays(2) })

    expect(await runScheduleNow(payload, publish)).toMatchObject({ state: 'done' })
    expect((await readers.get(`/lists/${list}`)).status).toBe(200)
    expect(await runScheduleNow(payload, unpublish)).toMatchObject({ outcome: 'Withdrawn from readers.', state: 'done' })
    expect((await readers.get(`/lists/${list}`)).status).toBe(404)
  })
})

describe('a list that is withdrawn at its time', () => {
  it('still has its newest draft, complete or not', async () => {
    const list = await lists.publishedList()
    const id = await createSchedule(lists.client, list, { action: 'unpublish' })
    await saveDraft(list, { standfirst: '', title: 'Later' })

    expect(await runScheduleNow(cms.payload, id)).toMatchObject({ state: 'done' })
    expect((await readers.get(`/lists/${list}`)).status).toBe(404)
    expect(await draftOf(`/lists/${list}`)).toMatchObject({ _status: 'draft', title: 'Later' })
  })
})

it('is not withdrawn when it was never public, and says so', async () => {
  const list = await lists.publishedList([lists.ids.a])
  await lists.change(`/lists/${list}`, { _status: 'draft' })
  const publish = await createSchedule(lists.client, list)
  const unpublish = await createSchedule(lists.client, list, { action: 'unpublish', at: inDays(2) })
  expect((await lists.client.post(`/schedules/${publish}/cancel`)).status).toBe(200)
  expect(await runScheduleNow(cms.payload, unpublish)).toMatchObject({ outcome: 'Readers do not have this list.', state: 'refused' })
})

describe('refused at its time, with nothing written', () => {
  /** Schedules a new order with a draft, makes a conflict, and runs the schedule. */
  async function refusedAfter(meanwhile: (ids: { film: string; image: string; list: string }) => Promise<unknown>, given: object = {}) {
    const image = (await anImage(cms.payload)).id
    const film = await aMontage(cms.payload, { _status: 'draft', image, title: 'Along', slug: `along-${Date.now()}` })
    const list = await lists.publishedList([lists.ids.a])
    await saveDraft(list, { entries: entries(lists.ids.b, film.id), image })
    const id = await createSchedule(lists.client, list, { withDrafts: [film.id], ...given })
    await meanwhile({ film: film.id, image, list })
    const before = { list: await readers.get(`/lists/${list}`), written: await written() }

    const { outcome, state } = await runScheduleNow(cms.payload, id)
    expect(state).toBe('refused')
    expect((await readers.get(`/lists/${list}`)).body).toEqual(before.list.body)
    expect(await written()).toEqual(before.written)
    return outcome
  }

  it('when readers got another version of the list', async () => {
    const outcome = await refusedAfter(({ list }) => lists.rerank(list, [lists.ids.c]))
    expect(outcome).toMatch(
      /^Readers got another version of this list on \d+ \w+ \d{4}, \d\d:\d\d \(UTC\), after this was scheduled\. Look at it and/,
    )
  })

  it('is said in the form as soon as readers have another version, and not before; nothing is said of a withdrawal that comes after it', async () => {
    const list = await lists.publishedList([lists.ids.a])
    const publish = await createSchedule(lists.client, list)
    await createSchedule(lists.client, list, { action: 'unpublish', at: inDays(2) })
    const shown = async () => (await lists.client.get(`/lists/${list}/schedules`)).body
    const withoutConflict = expect.not.objectContaining({ conflict: expect.anything() })
    expect(await shown()).toEqual([withoutConflict, withoutConflict])
    await lists.rerank(list, [lists.ids.c])
    const warned = await shown()
    const { outcome } = await runScheduleNow(cms.payload, publish)
    expect(warned).toEqual([expect.objectContaining({ conflict: outcome }), withoutConflict])
  })

  it('when the list was withdrawn', async () => {
    const outcome = await refusedAfter(({ list }) => lists.change(`/lists/${list}`, { _status: 'draft' }))
    expect(outcome).toContain('Readers lost this list after this was scheduled.')
  })

  it('when the list went into the trash', async () => {
    const outcome = await refusedAfter(({ list }) => lists.change(`/lists/${list}`, { deletedAt: new Date().toISOString() }))
    expect(outcome).toContain('Readers lost this list')
  })

  it('when readers got another version of a montage that was to go with it', async () => {
    const outcome = await refusedAfter(({ film }) => lists.change(`/montages/${film}`, { _status: 'published', song: 'Other' }))
    expect(outcome).toContain('Readers got another version of “Along” on')
  })

  it('when such a montage was deleted', async () => {
    const outcome = await refusedAfter(async ({ film }) => (await cms.as('admin')).delete(`/montages/${film}`))
    expect(outcome).toBe('“Along” was deleted or is in the trash.')
  })

  it('when the rights in an image have ended', async () => {
    const outcome = await refusedAfter(({ image }) => lists.change(`/media/${image}`, { rightsUntil: '2020-01-01' }))
    expect(outcome).toContain('Its rights ended on 2020-01-01')
  })

  it('when another montage took the address', async () => {
    const film = await aMontage(cms.payload, { title: 'Moving' })
    await aDraftOn(cms.payload, 'montages', film.id, { slug: `${film.slug}-1` })
    const list = await lists.publishedList([film.id])
    const id = await createSchedule(lists.client, list, { withDrafts: [film.id] })
    await aDraftOn(cms.payload, 'montages', film.id, { slug: `${film.slug}-2` })
    await aMontage(cms.payload, { slug: `${film.slug}-1`, title: 'Quicker' })

    const { outcome } = await runScheduleNow(cms.payload, id)
    expect(outcome).toBe('“Moving” cannot be published: Slug: “moving-1” is taken by “Quicker”. Choose another.')
    expect((await read(`/montages/${film.id}`)).slug).toBe('moving')
  })

  it.each([
    ['is a writer now', (id: string) => cms.payload.update({ collection: 'users', id, data: { role: 'writer' }, overrideAccess: true })],
    ['is gone', (id: string) => cms.payload.delete({ collection: 'users', id, overrideAccess: true })],
  ])('when whoever scheduled it %s', async (_, meanwhile) => {
    const data = { email: `${Date.now()}@montage.example`, name: 'Ada', password: 'correct horse battery', role: 'editor' as const }
    const { id } = await cms.payload.create({ collection: 'users', data, overrideAccess: true })
    const list = await lists.publishedList()
    const schedule = await createSchedule(await Client.signIn(data.email, data.password), list, { action: 'unpublish' })
    await meanwhile(id)

    expect(await runScheduleNow(cms.payload, schedule)).toMatchObject({
      outcome: expect.stringMatching(/^Ada, who scheduled this, may no longer publish/),
    })
    expect((await readers.get(`/lists/${list}`)).status).toBe(200)
  })
})

it('is deleted with its list', async () => {
  const list = await lists.publishedList()
  const id = await createSchedule(lists.client, list)
  expect((await (await cms.as('admin')).delete(`/lists/${list}`)).status).toBe(200)
  expect((await lists.client.get(`/schedules/${id}`)).status).toBe(404)
})
