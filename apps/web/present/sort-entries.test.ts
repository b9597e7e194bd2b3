import { expect, it } from 'vitest'

import { aFilm, entriesOf } from '../testing/builders.ts'
import { sortEntries } from './sort-entries.ts'

const entries = entriesOf(aFilm('Rocky', { year: 1976 }), aFilm('Élite', { year: 1999 }), aFilm('Fame', { year: 1976 }))

it.each([
  ['titles', ['Rocky', 'Élite', 'Fame']],
  ['by-title', ['Élite', 'Fame', 'Rocky']],
  ['by-year', ['Fame', 'Rocky', 'Élite']],
] as const)('sorts entries %s', (sorting, titles) => {
  expect(sortEntries(entries, sorting, 'en').map(({ title }) => title)).toEqual(titles)
})

it('sorts the titles of a list without the articles of its language', () => {
  const films = entriesOf('Rocky', 'Der Clou', 'Die Hard', 'Fame')
  const sorted = (language: string) => sortEntries(films, 'by-title', language).map(({ title }) => title)
  expect(sorted('en')).toEqual(['Der Clou', 'Die Hard', 'Fame', 'Rocky'])
  expect(sorted('de')).toEqual(['Der Clou', 'Fame', 'Die Hard', 'Rocky'])
})
