import { beforeAll, expect, it } from 'vitest'

import { Client } from '../harness/client.ts'
import { useCms } from '../harness/cms.ts'
import { countQueries } from '../harness/count-queries.ts'
import { aDraftOn, aList, aMontage, anImage, aPerson } from '../harness/documents/content.ts'
import { postPreview, previewedList, readPreview, tokenFor } from '../harness/documents/previews.ts'
import { RankedLists } from '../harness/documents/ranked-lists.ts'
import { createSchedule, createScheduleOf, inDays } from '../harness/documents/scheduling.ts'

const cms = useCms()
const ranked = new RankedLists(cms)
let user: string

beforeAll(async () => {
  const { docs } = await cms.payload.find({ collection: 'users', limit: 1, overrideAccess: true, where: { role: { equals: 'editor' } } })
  user = docs[0]?.id ?? ''
})

const tokenOf = (id: string, collection: 'lists' | 'montages' | 'people' = 'lists') => tokenFor({ collection, id, user })
const titlesIn = ({ entries }: { entries: { title: string }[] }) => entries.map(({ title }) => title)

it('shows the newest draft with its unpublished montages, and movements against the newest edition', async () => {
  const { a, b, c } = ranked.ids
  const list = await ranked.publishedList([a, b, c], { title: '{count} of them' })
  const draft = await aMontage(cms.payload, { _status: 'draft', title: 'Drafted' })
  await aDraftOn(cms.payload, 'lists', list, { entries: [c, draft.id, a].map((montage) => ({ montage })), standfirst: 'Not yet.' })

  const { list: shown, state } = await previewedList(tokenOf(list))
  expect([shown.title, shown.standfirst]).toEqual(['3 of them', 'Not yet.'])
  expect(shown.entries.map(({ movement, title }) => [title, movement])).toEqual([
    ['Gamma', { by: 2, kind: 'up' }],
    ['Drafted', { by: 0, kind: 'new' }],
    ['Alpha', { by: 2, kind: 'down' }],
  ])
  expect(shown.edition).toMatchObject({ moves: { dropped: 1, moved: 2, new: 1 }, number: 2 })
  expect(state).toMatchObject({ drafts: 1, isPublic: true, isUnsaved: false, way: [] })
  expect(state.moves?.map(({ from, title, to }) => [title, from, to])).toEqual([
    ['Gamma', 3, 1],
    ['Drafted', null, 2],
    ['Alpha', 1, 3],
    ['Beta', 2, null],
  ])
})

it('keeps the edition and moves nothing while the order is the same', async () => {
  const { a, b } = ranked.ids
  const list = await ranked.publishedList([a, b])
  await ranked.rerank(list, [b, a])
  const { list: shown, state } = await previewedList(tokenOf(list), { data: { standfirst: 'Typed.' } })
  expect([shown.edition?.number, shown.entries[0]?.movement, state.moves]).toEqual([2, { by: 1, kind: 'up' }, []])
})

it('shows what readers have, and the front with the draft', async () => {
  const list = await ranked.publishedList(undefined, { standfirst: 'As it was.' })
  await aDraftOn(cms.payload, 'lists', list, { standfirst: 'Not yet.' })
  expect((await previewedList(tokenOf(list), { view: { show: 'public' } })).list.standfirst).toBe('As it was.')

  const unpublished = await aList(cms.payload, { _status: 'draft', standfirst: 'Never seen.', title: 'Unseen' })
  expect((await readPreview(tokenOf(unpublished.id), { view: { show: 'public' } })).page).toBeNull()
  const { page } = await readPreview(tokenOf(unpublished.id), { view: { show: 'front' } })
  expect(page).toMatchObject({ content: { lead: { length: 2, standfirst: 'Never seen.', title: 'Unseen' } }, kind: 'front' })
})

it('lays the unsaved values of the form over the saved ones, and no other values', async () => {
  const list = await ranked.publishedList()
  const entries = [ranked.ids.c].map((montage) => ({ id: 'row-1', montage, note: 'Here.' }))
  const data = { entries, publishedAt: '2001-01-01T00:00:00.000Z', revision: 99, title: 'Typed' }
  const { list: shown, state } = await previewedList(tokenOf(list), { data })
  expect([shown.title, titlesIn(shown), shown.entries[0]?.note, state.isUnsaved]).toEqual(['Typed', ['Gamma'], 'Here.', true])
  expect(shown.published).not.toContain('2001')
  const saved = (await ranked.client.get(`/lists/${list}?draft=true`)).body
  expect((await readPreview(tokenOf(list), { data: saved })).state.isUnsaved).toBe(false)
})

it('shows montages and people, also before they were ever public', async () => {
  const montage = await aMontage(cms.payload, { _status: 'draft', title: 'Unseen film' })
  const person = await aPerson(cms.payload, { _status: 'draft', name: 'Ida' })
  // A form sends 0 for what has many values and none.
  const empty = { countries: 0, directors: 0, people: 0, runningTime: null, song: '', video: '', watch: 0 }
  expect((await readPreview(tokenOf(montage.id, 'montages'), { data: { ...empty, sequence: 'Typed.' } })).page).toMatchObject({
    content: { countries: [], directors: [], people: [], runningTime: null, sequence: 'Typed.', title: 'Unseen film', watch: [] },
  })
  const place = { label: 'The Archive', url: 'https://archive.example' }
  const watch = [place, { label: 'Half' }, { label: 'Script', url: 'javascript:alert(1)' }]
  expect((await readPreview(tokenOf(montage.id, 'montages'), { data: { watch } })).page).toMatchObject({
    content: { watch: [{ ...place, region: null }] },
  })
  expect((await readPreview(tokenOf(person.id, 'people'), { data: { links: 0, name: 'Ida K.' } })).page).toMatchObject({
    content: { links: [], name: 'Ida K.' },
  })
})

it('shows an empty draft, and values that no form sends are refused or do not show', async () => {
  const { body } = await ranked.client.post('/lists?draft=true', {})
  const token = tokenOf(body.doc.id)
  expect((await previewedList(token)).list).toMatchObject({ entries: [], standfirst: '', title: '' })
  const junk = { byline: 0, closing: { root: { children: [null, 5, { type: 'list' }] } }, entries: 0, introduction: 5, method: 'words' }
  expect((await previewedList(token, { data: junk })).list).toMatchObject({ byline: [], closing: [], entries: [] })
  for (const data of [{ entries: 'all' }, { title: 5 }, { image: 'no-id' }, { entries: [5] }]) {
    expect((await postPreview(token, { data })).status, JSON.stringify(data)).toBe(400)
  }
})

it('says what stands in the way, at another day too, and where it is mended', async () => {
  const image = await anImage(cms.payload, { rightsUntil: inDays(5) })
  const montage = await aMontage(cms.payload, { image: image.id })
  const list = await ranked.publishedList([montage.id])
  const sentences = async (at?: string) => (await readPreview(tokenOf(list), { view: at ? { at } : {} })).state.way
  expect(await sentences()).toEqual([])
  expect(await sentences(inDays(9))).toEqual([
    { address: expect.stringMatching(`/admin/collections/media/${image.id}$`), message: expect.stringContaining('rights ended on') },
  ])
  expect((await readPreview(tokenOf(list), { data: { title: '' } })).state.way).toMatchObject([{ message: 'The list has no title.' }])
})

it('says which fields of a montage are missing', async () => {
  const montage = await aMontage(cms.payload, { _status: 'draft', title: 'Half a film' })
  const { state } = await readPreview(tokenOf(montage.id, 'montages'), { data: { image: null, sequence: '' } })
  expect(state.way.map(({ message }) => message)).toEqual(['Image is missing.', 'The sequence in a sentence is missing.'])
  expect((await readPreview(tokenOf(montage.id, 'montages'))).state.way).toEqual([])
})

it('shows the copy of a schedule, whatever was saved since', async () => {
  const draft = await aMontage(cms.payload, { _status: 'draft', title: 'Scheduled' })
  const list = await ranked.publishedList()
  await aDraftOn(cms.payload, 'lists', list, { entries: [{ montage: draft.id }, { montage: ranked.ids.a }], title: 'Copied' })
  const schedule = await createSchedule(ranked.client, list, { withDrafts: [draft.id] })
  await aDraftOn(cms.payload, 'lists', list, { title: 'Later' })
  await aDraftOn(cms.payload, 'montages', draft.id, { title: 'Renamed' })

  const { list: shown, state } = await previewedList(tokenOf(list), { view: { schedule } })
  expect([shown.title, titlesIn(shown)]).toEqual(['Copied', ['Scheduled', 'Alpha']])
  expect(state.schedules).toMatchObject([{ action: 'publish', id: schedule }])
  const other = await ranked.publishedList()
  expect((await postPreview(tokenOf(other), { view: { schedule } })).body).toEqual({ status: 'absent' })
})

it('shows the copy of a montage that is scheduled', async () => {
  const montage = await aMontage(cms.payload, { song: 'Copied' })
  const schedule = await createScheduleOf(ranked.client, `/montages/${montage.id}`)
  await aDraftOn(cms.payload, 'montages', montage.id, { song: 'Later' })
  const { page, state } = await readPreview(tokenOf(montage.id, 'montages'), { view: { schedule } })
  expect(page).toMatchObject({ content: { song: 'Copied' } })
  expect(state.schedules).toMatchObject([{ action: 'publish', id: schedule }])
})

it('shows nothing without a ticket of ours, of a deleted account, or after its time', async () => {
  const list = await ranked.publishedList()
  const token = tokenOf(list)
  for (const wrong of ['', 'a.b', token.slice(1), `${token.slice(0, -2)}AA`, token.replace('.', '..')]) {
    expect((await postPreview(wrong)).body, wrong).toEqual({ status: 'absent' })
  }
  const dayInMs = 24 * 60 * 60_000
  expect((await postPreview(tokenFor({ collection: 'lists', id: list, user }, Date.now() - dayInMs))).body).toMatchObject({
    status: 'ended',
  })
  const gone = tokenFor({ collection: 'lists', id: list, user: ranked.ids.a })
  expect((await postPreview(gone)).body).toEqual({ reason: 'The account of this preview is gone.', status: 'ended' })
  expect((await postPreview(tokenOf(ranked.ids.a))).body).toEqual({ status: 'absent' })
})

it('takes as many queries for forty entries as for two', async () => {
  const montages: string[] = []
  for (let count = 0; count < 40; count++) montages.push((await aMontage(cms.payload, { image: ranked.image })).id)
  const lists = [await ranked.publishedList(montages.slice(0, 2)), await ranked.publishedList(montages)]
  const counts: number[] = []
  // Else the delivery of the lists is counted too.
  await Client.backgroundWork()
  for (const list of lists) counts.push(await countQueries(cms.payload, () => readPreview(tokenOf(list), { data: { title: 'Typed' } })))
  expect(counts[1]).toBe(counts[0])
  expect(counts[0]).toBeLessThanOrEqual(14)
})
