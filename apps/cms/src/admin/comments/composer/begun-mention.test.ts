import { expect, it } from 'vitest'

import { begunMention, matchingNames } from './begun-mention.ts'

it.each([
  ['@', { start: 0, typed: '' }],
  ['Look, @Ad', { start: 6, typed: 'Ad' }],
  ['@Ada Le', { start: 0, typed: 'Ada Le' }],
  ['a@b', null],
  ['@Ada\nand', null],
  ['Ada', null],
])('while “%s” is typed', (text, begun) => {
  expect(begunMention(text, text.length)).toEqual(begun)
})

it('offers names that begin so, or have a word that does', () => {
  const names = ['Ada Lens', 'Adam', 'Lena']
  expect(matchingNames(names, 'ad')).toEqual(['Ada Lens', 'Adam'])
  expect(matchingNames(names, 'len')).toEqual(['Ada Lens', 'Lena'])
  expect(matchingNames(names, 'Ada Lens, look')).toEqual([])
  expect(
    matchingNames(
      Array.from({ length: 20 }, (_, index) => `Ada ${index}`),
      '',
    ),
  ).toHaveLength(6)
})
