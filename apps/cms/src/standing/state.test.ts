import { expect, it } from 'vitest'

import { type Facts, stateInWords, stateOf } from './state.ts'

it.each<[string, Facts, number | null, string]>([
  ['readers have it', { hasChanges: false, isPublic: true, wasPublic: true }, 3, 'Public'],
  ['a newer draft lies on it', { hasChanges: true, isPublic: true, wasPublic: true }, 3, 'Public, changes wait'],
  ['a list was withdrawn', { hasChanges: true, isPublic: false, wasPublic: true }, 2, 'Not public. Last: edition 2'],
  ['a montage was withdrawn', { hasChanges: false, isPublic: false, wasPublic: true }, null, 'Not public'],
  ['it is a draft still', { hasChanges: true, isPublic: false, wasPublic: false }, null, 'Never public'],
])('when %s', (_when, facts, lastEdition, said) => {
  expect(stateInWords(stateOf(facts), lastEdition)).toBe(said)
})
