import { expect, test } from 'vitest'

import { emptyRanks, rankingOfEntries } from './rankings.ts'

test('montages may be ids or documents, notes missing or empty', () => {
  expect(rankingOfEntries([{ montage: 'a', note: 'Why' }, { montage: { id: 'b', title: 'B' }, note: null }, { montage: 'c' }])).toEqual([
    { montage: 'a', note: 'Why' },
    { montage: 'b', note: '' },
    { montage: 'c', note: '' },
  ])
})

test('an entry without a montage, and the lower entry of a repeated one, keep their places without a montage', () => {
  expect(rankingOfEntries([{ montage: null }, { montage: 'a' }, { montage: 'a' }, { montage: 'b' }]).map(({ montage }) => montage)).toEqual(
    [null, 'a', null, 'b'],
  )
})

test('the ranks without a montage are found; the lower entry of a repeated one is not among them', () => {
  expect(emptyRanks([{ montage: null }, { montage: 'a' }, { montage: 'a' }, { montage: '' }])).toEqual([1, 4])
})

test('a version without entries has an empty ranking', () => {
  expect(rankingOfEntries(undefined)).toEqual([])
})
