import { expect, test } from 'vitest'

import { faultsIn, rightAgain, stillThere, withFaults } from './refusals.ts'

const refused = {
  entries: { value: 2 },
  'entries.1.montage': { errorMessage: 'Rank 2 is not published.', valid: false, value: 'b' },
  slug: { errorMessage: 'Taken.', valid: false, value: 'rocky' },
  title: { valid: true, value: 'Rocky' },
}

test('an answer that finds nothing wrong gets back what was refused, and the array what is wrong in it', () => {
  const answer = { entries: {}, 'entries.1.montage': { valid: true }, slug: { valid: true }, title: { valid: true } }
  const kept = withFaults(answer, faultsIn(refused))
  expect(kept.slug).toMatchObject({ errorMessage: 'Taken.', valid: false })
  expect(kept['entries.1.montage']).toMatchObject({ errorMessage: 'Rank 2 is not published.', valid: false })
  expect(kept.entries).toMatchObject({ errorPaths: ['entries.1.montage'] })
  expect(kept.title).toEqual({ valid: true })
})

test('a field that the answer does not speak of is not made up', () => {
  expect(withFaults({}, faultsIn(refused))).toEqual({})
})

test('what was refused is over once its field holds something else', () => {
  const moved = { ...refused, 'entries.1.montage': { value: 'c' } }
  expect(stillThere(faultsIn(refused), moved).map(({ path }) => path)).toEqual(['slug'])
})

test('once it is sent again nothing is wrong, in the fields nor around them', () => {
  const shown = { ...refused, entries: { errorPaths: ['entries.1.montage'], value: 2 } }
  expect(faultsIn({ ...shown, ...rightAgain(shown) })).toEqual([])
  expect(rightAgain(shown).entries).toEqual({ errorPaths: [], valid: true, value: 2 })
  expect(rightAgain(shown)).not.toHaveProperty('title')
})
