import fc from 'fast-check'
import { expect, it } from 'vitest'

import { textParts } from './text-parts.ts'

const linksIn = (text: string) =>
  textParts(text, ['Ada'])
    .filter(({ kind }) => kind === 'link')
    .map((part) => part.text)

it('parts are the text, in order, whatever it is', () => {
  const piece = fc.oneof(
    fc.constantFrom('@Ada', 'http://', 'https://a.example/@Ada', 'https://a.example.', '(', ')', '\n', '<'),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const parts = textParts(pieces.join(''), ['Ada'])
      expect(parts.map(({ text }) => text).join('')).toBe(pieces.join(''))
      expect(parts.every(({ text }) => text !== '')).toBe(true)
    }),
    { numRuns: 500 },
  )
})

it.each([
  ['See https://a.example/b?c=1#d.', ['https://a.example/b?c=1#d']],
  ['(https://a.example/b)', ['https://a.example/b']],
  ['https://a.example/film_(1976), then', ['https://a.example/film_(1976)']],
  ['“https://a.example”!', ['https://a.example']],
  ['http://a.example/@Ada', ['http://a.example/@Ada']],
  ['javascript:alert(1) data:text/html,x //a.example www.a.example', []],
  ['https://', []],
  ['<https://a.example>', ['https://a.example']],
])('the links in “%s”', (text, links) => {
  expect(linksIn(text)).toEqual(links)
})
