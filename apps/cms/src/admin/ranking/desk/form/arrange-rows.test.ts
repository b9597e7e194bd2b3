import fc from 'fast-check'
import type { FormState } from 'payload'
import { expect, it } from 'vitest'

import { arrangeRows, type RowState } from './arrange-rows.ts'

const path = 'entries'

/** A form as Payload keeps it. A row that was just added has no note yet. */
function form(ids: string[], withoutNote: string[] = []): FormState {
  const state: FormState = { [path]: { rows: [], value: ids.length }, title: { value: 'A list' } }
  for (const [index, id] of ids.entries()) {
    state[path]?.rows?.push({ id, lastRenderedPath: `${path}.${index}` })
    state[`${path}.${index}.id`] = { value: id }
    state[`${path}.${index}.montage`] = { lastRenderedPath: `${path}.${index}.montage`, value: `montage of ${id}` }
    if (!withoutNote.includes(id)) state[`${path}.${index}.note`] = { value: `note of ${id}` }
  }
  return state
}

function apply(state: FormState, { patch, surplus }: ReturnType<typeof arrangeRows>): FormState {
  const next = { ...state, ...patch }
  for (const key of surplus) delete next[key]
  return next
}

const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'))
const some = ids.chain((ids) => fc.record({ ids: fc.constant(ids), withoutNote: fc.subarray(ids) }))

/** As `form`, but for `disableFormData`, which is set once the array was arranged. */
const arranged = (ids: string[], withoutNote: string[]): FormState => {
  const state = form(ids, withoutNote)
  return { ...state, [path]: { ...state[path], disableFormData: ids.length > 0 } }
}

it('moves every field of a row with it, deletes those of removed rows, and restores them with their row', () => {
  fc.assert(
    fc.property(some, some, ({ ids, withoutNote }, next) => {
      const all = form([...new Set([...ids, ...next.ids])], withoutNote)
      const first = arrangeRows(all, path, ids)
      const state = apply(all, first)
      expect(state).toEqual(
        arranged(
          ids,
          withoutNote.filter((id) => ids.includes(id)),
        ),
      )

      const second = arrangeRows(state, path, next.ids, first.removed)
      const then = apply(state, second)
      expect(then).toEqual(
        arranged(
          next.ids,
          withoutNote.filter((id) => next.ids.includes(id)),
        ),
      )

      const back = arrangeRows(then, path, ids, second.removed)
      expect(apply(then, back)).toEqual(state)
    }),
    { numRuns: 500 },
  )
}, 30_000)

it('leaves the fields of a row that stays', () => {
  const { patch } = arrangeRows(form(['a', 'b', 'c', 'd']), path, ['a', 'c', 'b', 'd'])
  expect(Object.keys(patch).filter((key) => /\.[03]\./.test(key))).toEqual([])
})

it('names the row that nobody holds', () => {
  expect(() => arrangeRows(form(['a']), path, ['a', 'b'], new Map<string, RowState>())).toThrow('The array holds no row b.')
})
