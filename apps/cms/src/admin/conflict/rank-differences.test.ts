import { expect, test } from 'vitest'

import { movementOf, rankDifferences } from './rank-differences.ts'

const entries = (...montages: string[]) => montages.map((montage) => ({ montage }))
const differences = (theirs: string[], yours: string[]) =>
  rankDifferences(entries(...theirs), entries(...yours)).map((each) => [each.montage, each.theirs, each.yours, movementOf(each)])

test('names what moved, with both ranks, and leaves out what stands alike', () => {
  expect(differences(['a', 'b', 'c', 'd'], ['a', 'd', 'c', 'b'])).toEqual([
    ['d', 4, 2, '▲ 2 up'],
    ['b', 2, 4, '▼ 2 down'],
  ])
})

test('names what is in one of the two only', () => {
  expect(differences(['a', 'b'], ['a', 'c'])).toEqual([
    ['c', null, 2, 'new'],
    ['b', 2, null, 'gone'],
  ])
})

test('names another note at the same rank', () => {
  const [difference, ...more] = rankDifferences(
    [{ montage: 'a', note: 'Theirs' }, { montage: 'b' }],
    [
      { montage: 'a', note: '' },
      { montage: 'b', note: null },
    ],
  )
  expect(difference).toEqual({ hasOtherNote: true, montage: 'a', theirs: 1, yours: 1 })
  expect(more).toEqual([])
})

test('an entry without a montage counts for the ranks below it', () => {
  expect(rankDifferences(entries('a'), [{ montage: null }, { montage: 'a' }])).toMatchObject([{ montage: 'a', theirs: 1, yours: 2 }])
})
