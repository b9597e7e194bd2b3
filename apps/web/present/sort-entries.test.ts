import { expect, it } from 'vitest'

import { aFilm, entriesOf } from '../testing/builders.ts'
import { sortEntries } from './sort-entries.ts'

const entries = entriesOf(aFilm('Rocky', { year: 1976 }), aFilm('Élite', { year: 1999 }), aFilm('Fame', { year: 1976 }))

it.each([
  ['titles', ['Rocky', 'Élite', 'Fame']],
  ['by-title', ['Élite', 'Fame', 'Rocky']],
  ['by-year', ['Fame', 'Rocky', 'Élite']],
] as const)('sorts entries %s', (sorting, titles) => {
  expect(sortEntries(entries, sorting).map(({ title }) => title)).toEqual(titles)
})
