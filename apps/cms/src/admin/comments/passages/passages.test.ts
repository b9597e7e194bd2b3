import fc from 'fast-check'
import { expect, it } from 'vitest'

import { isQuoted, passageIn } from './passages.ts'

const prose = (...blocks: (string | string[])[]) => ({
  root: {
    type: 'root',
    children: blocks.map((block) => ({ type: 'paragraph', children: [block].flat().map((text) => ({ text, type: 'text' })) })),
  },
})

it.each([
  ['words of a text', 'up a mountain', 'He runs up a mountain.', true],
  ['words that are gone', 'up a mountain', 'He runs up a hill.', false],
  ['words across bold and plain ones', 'a long mountain', prose(['He runs up a ', 'long', ' mountain.']), true],
  [
    'a link’s words',
    'the film',
    { root: { children: [{ children: [{ text: 'See ' }, { children: [{ text: 'the film' }], type: 'link' }] }] } },
    true,
  ],
  ['words over two paragraphs, as a browser gives them', 'The end.\n\nThe start', prose('The end.', 'The start of it.'), true],
  ['a paragraph that was split', 'The end. The start', prose('The end.', 'The start of it.'), true],
  ['words with another kind of space', 'a b', 'a\u00a0b', true],
  ['words with accents typed otherwise', 'caf\u00e9', 'cafe\u0301', true],
  ['other letters', 'Rocky', 'rocky', false],
  ['nothing in the field', 'Rocky', null, false],
  ['nothing in the field', 'Rocky', undefined, false],
])('%s', (_name, quote, value, isThere) => {
  expect(isQuoted(quote, value)).toBe(isThere)
})

it('any part of a text is a passage of it, however its paragraphs are cut', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 12, minLength: 1 }), { minLength: 1 }), fc.nat(), fc.nat(), (words, from, to) => {
      const text = words.join(' ')
      const [start, end] = [from % (text.length + 1), to % (text.length + 1)].toSorted((a, b) => a - b)
      // A cut through a letter and its accent is none that a selection makes.
      if (text.normalize('NFC') !== text) return
      expect(isQuoted(text.slice(start, end), prose(...words))).toBe(true)
    }),
    { numRuns: 500 },
  )
})

it.each([
  ['up a mountain', 'He runs up a mountain.', 'up a mountain'],
  ['The end. The start', 'The end.The start of it.', 'The end.The start'],
  ['a b', ' x a\u00a0\u00ad b', 'a\u00a0\u00ad b'],
  ['up a mountain', 'He runs up a hill.', null],
  [' ', 'He runs.', null],
])('finds %j in %j', (quote, text, words) => {
  const passage = passageIn(text, quote)
  expect(passage && text.slice(passage.start, passage.end)).toBe(words)
})
