import { describe, expect, it, test } from 'vitest'

import { fieldErrorsIn, startSave, unchangedErrors, untilSaved, withErrors, withoutErrors } from './server-errors.ts'

const refused = {
  entries: { value: 2 },
  'entries.1.montage': { errorMessage: 'Rank 2 is not published.', valid: false, value: 'b' },
  slug: { errorMessage: 'Taken.', valid: false, value: 'rocky' },
  title: { valid: true, value: 'Rocky' },
}

test('errors are added to a form state that has none, and to the array around their fields', () => {
  const answer = { entries: {}, 'entries.1.montage': { valid: true }, slug: { valid: true }, title: { valid: true } }
  const state = withErrors(answer, fieldErrorsIn(refused))
  expect(state.slug).toMatchObject({ errorMessage: 'Taken.', valid: false })
  expect(state['entries.1.montage']).toMatchObject({ errorMessage: 'Rank 2 is not published.', valid: false })
  expect(state.entries).toMatchObject({ errorPaths: ['entries.1.montage'] })
  expect(state.title).toEqual({ valid: true })
})

test('a field that the form state does not have is not added', () => {
  expect(withErrors({}, fieldErrorsIn(refused))).toEqual({})
})

test('an error ends when its field holds another value', () => {
  const moved = { ...refused, 'entries.1.montage': { value: 'c' } }
  expect(unchangedErrors(fieldErrorsIn(refused), moved).map(({ path }) => path)).toEqual(['slug'])
})

test('the next save starts without errors, in the fields and around them', () => {
  const shown = { ...refused, entries: { errorPaths: ['entries.1.montage'], value: 2 } }
  expect(fieldErrorsIn({ ...shown, ...withoutErrors(shown) })).toEqual([])
  expect(withoutErrors(shown).entries).toEqual({ errorPaths: [], valid: true, value: 2 })
  expect(withoutErrors(shown)).not.toHaveProperty('title')
})

describe('a form that is being saved', () => {
  const form = { collectionSlug: 'montages', id: '1' }

  it('is waited for until its errors are stored', async () => {
    const end = startSave(form)
    let isSaved = false
    const waiting = untilSaved(form).then(() => {
      isSaved = true
    })
    await untilSaved({ collectionSlug: 'montages', id: '2' })
    expect(isSaved).toBe(false)
    end()
    await waiting
    await untilSaved(form)
  })

  it('is waited for again when it is saved once more', async () => {
    const endFirst = startSave(form)
    const end = startSave(form)
    endFirst()
    let isSaved = false
    const waiting = untilSaved(form).then(() => {
      isSaved = true
    })
    await Promise.resolve()
    expect(isSaved).toBe(false)
    end()
    await waiting
  })
})
