import fc from 'fast-check'
import { expect, it } from 'vitest'

import type { ShownComment } from '../../comments/read-comments.ts'
import { arrangeThreads, countRows, Places, threadsOf } from './arrange-threads.ts'

let count = 0
const aComment = (anchor: string, given: Partial<ShownComment> = {}): ShownComment => ({
  anchor,
  answers: null,
  at: '2026-11-27T10:00:00.000Z',
  author: 'Ada',
  editedAt: null,
  id: String(++count),
  may: [],
  mentions: [],
  montage: null,
  quote: '',
  settledBy: null,
  step: 1,
  subject: null,
  text: 'A',
  ...given,
})

const rowsOf = (...ids: string[]) => ids.map((id) => ({ id, montage: `film ${id}` }))
const keysIn = (comments: ShownComment[], rows = rowsOf('a', 'b', 'c')) =>
  arrangeThreads(threadsOf(comments), new Places(rows), ['title', 'body']).map(({ key }) => key)

it('sections stand as the form does: the document, fields, entries by rank with their notes, entries that left', () => {
  const comments = ['entries.x', 'entries.c', 'body', 'entries.a.note', 'of an earlier release', 'entries.a', 'title', ''].map((anchor) =>
    aComment(anchor),
  )
  expect(keysIn(comments)).toEqual(['', 'title', 'body', 'entries.a', 'entries.a.note', 'entries.c', 'entries that left'])
})

it('a row that was written anew has the comments on its film', () => {
  const comments = [aComment('entries.a', { montage: 'film a' }), aComment('entries.b', { montage: 'film b' })]
  const rows = [{ id: 'new', montage: 'film a' }]
  expect(keysIn(comments, rows)).toEqual(['entries.new', 'entries that left'])
  expect(countRows(comments, rows)).toEqual(new Map([['new', 1]]))
})

it('a row by its id has them though it has another film now', () => {
  const comments = [aComment('entries.a', { montage: 'film a' })]
  const rows = [
    { id: 'a', montage: 'film b' },
    { id: 'b', montage: 'film a' },
  ]
  expect(keysIn(comments, rows)).toEqual(['entries.a'])
})

const ids = ['a', 'b', 'c', 'd', 'e', 'f']
const someComments = fc.array(fc.record({ isNote: fc.boolean(), isSettled: fc.boolean(), row: fc.constantFrom(...ids, 'left') }), {
  maxLength: 20,
})

it('however the entries are ranked, each keeps its threads, all are shown once, and the counts are those of open threads', () => {
  fc.assert(
    fc.property(someComments, fc.shuffledSubarray(ids), (given, order) => {
      const comments = given.map(({ isNote, isSettled, row }) =>
        aComment(`entries.${row}${isNote ? '.note' : ''}`, { settledBy: isSettled ? 'Ada' : null }),
      )
      const rows = rowsOf(...order)
      const sections = arrangeThreads(threadsOf(comments), new Places(rows), [])
      expect(sections.flatMap(({ threads }) => threads.map(({ first }) => first.id)).toSorted()).toEqual(
        comments.map(({ id }) => id).toSorted(),
      )
      const shown = sections.flatMap(({ place, threads }) => threads.map(({ first }) => [first.anchor, place] as const))
      for (const [anchor, place] of shown) {
        const row = anchor.split('.')[1] ?? ''
        expect(place).toEqual(
          order.includes(row) ? { index: order.indexOf(row), isNote: anchor.endsWith('.note'), kind: 'entry', row } : { kind: 'left' },
        )
      }
      const open = comments.filter(({ anchor, settledBy }) => settledBy === null && order.includes(anchor.split('.')[1] ?? ''))
      expect([...countRows(comments, rows).values()].reduce((sum, each) => sum + each, 0)).toBe(open.length)
    }),
    { numRuns: 300 },
  )
})

it('an answer stands in its thread, the oldest first', () => {
  const first = aComment('')
  const other = aComment('')
  const answers = [aComment('', { answers: first.id }), aComment('', { answers: other.id }), aComment('', { answers: first.id })]
  expect(threadsOf([first, other, ...answers])).toEqual([
    { answers: [answers[0], answers[2]], first },
    { answers: [answers[1]], first: other },
  ])
})
