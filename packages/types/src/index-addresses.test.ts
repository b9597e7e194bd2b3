import { expect, it } from 'vitest'

import { decadeOf, filmLetters, isIndexPath, letterOf, lettersOf, pathOfLetter, pathOfPlace } from './index-addresses.ts'

it.each([
  ['rocky', 'r', 'r'],
  ['the-karate-kid', 'k', 't'],
  ['a-few-good-men', 'f', 'a'],
  ['an-education', 'e', 'a'],
  ['the', 't', 't'],
  ['theory-of-everything', 't', 't'],
  ['another-round', 'a', 'a'],
  ['300', '0-9', '0-9'],
  ['the-39-steps', '0-9', 't'],
  ['der-clou', 'd', 'c'],
  ['die-hard', 'd', 'h'],
  ['eine-frau', 'e', 'f'],
  ['einer-flog', 'e', 'e'],
  ['das-7-siegel', 'd', '0-9'],
])('the film %s stands under %s, and on a site in German under %s', (slug, english, german) => {
  expect([letterOf(slug, 'en'), letterOf(slug, 'de')]).toEqual([english, german])
  expect(lettersOf(slug)).toEqual([...new Set([english, german])])
})

it('each letter has an address', () => {
  expect(filmLetters.map(pathOfLetter).filter(isIndexPath)).toHaveLength(27)
})

it.each([
  [1980, '1980s'],
  [1989, '1980s'],
  [2000, '2000s'],
])('%i is in the %s', (year, decade) => {
  expect(decadeOf(year)).toBe(decade)
})

it.each([
  [1, 59, '/lists'],
  [1, 60, '/lists/page/1'],
  [30, 60, '/lists/page/1'],
  [31, 60, '/lists'],
  [60, 90, '/lists/page/2'],
  [61, 90, '/lists'],
])('of the lists by first publication number %i of %i is at %s', (place, lists, path) => {
  expect(pathOfPlace(place, lists)).toBe(path)
})

it.each(['/topics', '/topics/boxing', '/topics/boxing/page/1', `/topics/${'a'.repeat(80)}`, '/topics/page'])('%s can be a page', (path) => {
  expect(isIndexPath(path)).toBe(true)
})

it.each(['/topics/', '/topics/Boxing', '/topics/boxing/page', '/topics/boxing/page/0', `/topics/${'a'.repeat(81)}`])(
  '%s is no page',
  (path) => {
    expect(isIndexPath(path)).toBe(false)
  },
)
