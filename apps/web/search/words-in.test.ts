import { expect, it } from 'vitest'

import { markWords, wordsIn } from './words-in.ts'

it.each([
  ['Élite—Squad 2', ['elite', 'squad', '2']],
  ['G.I. Jane', ['g', 'i', 'jane']],
  ['黒澤明', ['黒澤明']],
  ['  …  ', []],
])('has of %j the words %j', (text, words) => {
  expect(wordsIn(text)).toEqual(words)
})

it('marks words that were found, with the marks of their letters', () => {
  const decomposed = 'E\u0301lite, rocky'
  for (const text of ['Élite, rocky', decomposed]) {
    const parts = markWords(text, new Set(['elite']))
    expect(parts.map(({ text }) => text).join('')).toBe(text)
    expect(parts.filter(({ isFound }) => isFound)).toHaveLength(1)
  }
})
