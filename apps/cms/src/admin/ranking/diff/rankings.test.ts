import { expect, test } from 'vitest'

import { emptyRanks, rankingOfEntries } from './rankings.ts'

test('montages may be ids or documents, notes missing or empty', () => {
  expect(rankingOfEntries([{ montage: 'a', note: 'Why' }, { montage: { id: 'b', title: 'B' }, note: null }, { montage: 'c' }])).toEqual([
    { montage: 'a', note: 'Why' },
    { montage: 'b', note: '' },
    { montage: 'c', note: '' },
  ])
})

test('an entry without a montage, and the lower of two with the same, keep their places and hold none', () => {
  expect(rankingOfEntries([{ montage: null }, { montage: 'a' }, { montage: 'a' }, { montage: 'b' }]).map(({ montage }) => montage)).toEqual(
    [null, 'a', null, 'b'],
  )
})

test('the ranks that hold no montage are told, and not the one where it stands twice', () => {
  expect(emptyRanks([{ montage: null }, { montage: 'a' }, { montage: 'a' }, { montage: '' }])).toEqual([1, 4])
})

test('a version without entries ranks nothing', () => {
  expect(rankingOfEntries(undefined)).toEqual([])
})
