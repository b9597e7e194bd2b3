import { describe, expect, it } from 'vitest'

import { faultsOf } from '../harness/client.ts'
import { useCms } from '../harness/cms.ts'
import { aDraftOn } from '../harness/documents/content.ts'
import { RankedLists } from '../harness/documents/ranked-lists.ts'
import { readersOf } from '../harness/readers.ts'
import { contentAt, requestPages } from '../harness/site-requests.ts'

const cms = useCms()
const readers = readersOf(cms)
const ranked = new RankedLists(cms)
const deletedAt = new Date().toISOString()
const entriesOf = (montages: string[]) => montages.map((montage) => ({ montage }))

describe('why it moved', () => {
  it('waits in drafts, and in the list while the order stays the same', async () => {
    const list = await ranked.publishedList([ranked.ids.a, ranked.ids.b])
    await ranked.change(`/lists/${list}?draft=true`, { editionNote: 'Because.' })
    expect(await ranked.noteIn(list, true)).toBe('Because.')

    await ranked.change(`/lists/${list}`, { _status: 'published', standfirst: 'Other' })
    expect([await ranked.noteIn(list), await ranked.noteIn(list, true)]).toEqual(['Because.', 'Because.'])
    const { body } = await readers.get(`/lists/${list}`)
    expect(body.standfirst).toBe('Other')

    await ranked.rerank(list, [ranked.ids.b, ranked.ids.a])
    expect([await ranked.noteIn(list), await ranked.noteIn(list, true)]).toEqual(['', ''])
    expect((await ranked.editionsOf(list)).map(({ note }) => note)).toEqual(['', 'Because.'])
  })

  it('makes neither a second version nor a second publication', async () => {
    const list = await ranked.publishedList([ranked.ids.a, ranked.ids.b])
    const count = async () => (await ranked.client.get(`/lists/versions?where[parent][equals]=${list}`)).body.totalDocs
    const before = await count()
    await ranked.rerank(list, [ranked.ids.b, ranked.ids.a], { editionNote: 'Because.' })
    expect(await count()).toBe(before + 1)
    const [, second] = await ranked.editionsOf(list)
    const { body } = await readers.get(`/publications?where[path][equals]=/lists/order-${ranked.number}`)
    expect(body.docs).toMatchObject([{ number: second?.publication ?? 'none' }])
  })

  it('is refused at its field when it is too long', async () => {
    const list = await ranked.publishedList([ranked.ids.a, ranked.ids.b])
    const answer = await ranked.client.edit(`/lists/${list}`, {
      _status: 'published',
      editionNote: 'x'.repeat(601),
      entries: entriesOf([ranked.ids.b]),
    })
    expect([answer.status, ...faultsOf(answer).map(({ path }) => path)]).toEqual([400, 'editionNote'])
    expect(await ranked.historyOf(list)).toEqual(['1: Alpha Beta +0'])
  })

  it('stays in the trash', async () => {
    const list = await ranked.publishedList([ranked.ids.a, ranked.ids.b])
    await ranked.change(`/lists/${list}?draft=true`, { editionNote: 'Because.', entries: entriesOf([ranked.ids.b]) })
    await ranked.change(`/lists/${list}`, { deletedAt })
    await ranked.change(`/lists/${list}?trash=true`, { deletedAt: null, _status: 'published' })
    expect((await ranked.editionsOf(list)).map(({ note }) => note)).toEqual(['', 'Because.'])
  })

  it('stays in the trash when the list is trashed with the status published', async () => {
    const list = await ranked.publishedList([ranked.ids.a, ranked.ids.b])
    await ranked.rerank(list, [ranked.ids.b], { deletedAt, editionNote: 'Because.' })
    const { body } = await ranked.client.get(`/lists/${list}?trash=true`)
    expect(body.editionNote).toBe('Because.')
    await ranked.change(`/lists/${list}?trash=true`, { deletedAt: null })
    expect((await ranked.editionsOf(list)).map(({ note }) => note)).toEqual(['', 'Because.'])
  })
})

describe('nobody can write an edition', () => {
  it.each(['admin', 'editor', 'writer'] as const)('%s', async (role) => {
    const list = await ranked.publishedList()
    const before = await ranked.editionsOf(list)
    const somebody = await cms.as(role)
    const one = `/editions/${before[0]?.id}`
    const answers = [
      await somebody.post('/editions', { ...before[0], id: undefined, number: 2 }),
      await somebody.post(`${one}/duplicate`),
      await somebody.patch(one, { note: 'Changed' }),
      await somebody.patch(`/editions?where[list][equals]=${list}`, { note: 'Changed' }),
      await somebody.delete(one),
      await somebody.delete(`/editions?where[list][equals]=${list}`),
    ]
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 403))
    expect(await ranked.editionsOf(list)).toEqual(before)
  })
})

describe('readers', () => {
  const notesAt = async (path: string) => (await contentAt<'history'>(`${path}/editions`)).editions.map(({ note }) => note)

  it('have the editions of a published list, newest first, without the name of the user', async () => {
    const list = await ranked.publishedList([ranked.ids.a, ranked.ids.b])
    await ranked.rerank(list, [ranked.ids.b, ranked.ids.a], { editionNote: 'Because.' })
    const history = await contentAt<'history'>(`/lists/order-${ranked.number}/editions`)
    expect(history.editions).toMatchObject([
      { note: 'Because.', number: 2, order: [{ title: 'Beta' }, { title: 'Alpha' }] },
      { note: null, number: 1 },
    ])
    expect(JSON.stringify(history)).not.toContain('editor')
  })

  it.each([
    ['unpublished', (list: string) => ranked.change(`/lists/${list}`, { _status: 'draft' })],
    ['trashed', (list: string) => ranked.change(`/lists/${list}`, { deletedAt })],
    [
      'unpublished with a draft on top',
      async (list: string) => {
        await aDraftOn(cms.payload, 'lists', list, { title: 'Draft' })
        await ranked.change(`/lists/${list}`, { _status: 'draft' })
      },
    ],
  ])('have none of a list that is %s', async (_name, withdraw) => {
    const list = await ranked.publishedList()
    const path = `/lists/order-${ranked.number}`
    await withdraw(list)
    const pages = await requestPages(`${path}/editions`, `${path}/feed.xml`)
    expect(Object.values(pages.pages).map(({ status }) => status)).toEqual(['absent', 'absent'])
  })

  it('have the editions of a published list with a draft on top, without the note that waits', async () => {
    const list = await ranked.publishedList()
    await aDraftOn(cms.payload, 'lists', list, { editionNote: 'Waits.', title: 'Draft' })
    const path = `/lists/order-${ranked.number}`
    expect(await notesAt(path)).toEqual([null])
    expect(JSON.stringify(await contentAt(path))).not.toContain('Waits.')
  })
})
