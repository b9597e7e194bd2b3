import { expect, test } from 'vitest'

import type { Change } from '../../versions/change.ts'
import { changeInWords, whoMade } from './messages.ts'

const change = (given: Partial<Change>): Change => ({
  by: 'Ada',
  edition: null,
  isScheduled: false,
  kind: 'saved',
  restoredEdition: null,
  restoredFrom: null,
  userId: '1',
  ...given,
})
const inWords = (given: Partial<Change>) => changeInWords(change(given), (date) => `<${date}>`)

test('each kind of change has a sentence', () => {
  expect(inWords({})).toBe('Saved as a draft')
  expect(inWords({ edition: 3, kind: 'published' })).toBe('Published edition 3')
  expect(inWords({ edition: 3, kind: 'corrected' })).toBe('Corrected edition 3')
  expect(inWords({ kind: 'published' })).toBe('Published')
  expect(inWords({ edition: 4, isScheduled: true, kind: 'published' })).toBe('Published edition 4, as scheduled')
  expect(inWords({ restoredFrom: 'may' })).toBe('Saved as a draft, restored from the version of <may>')
  expect(inWords({ restoredEdition: 2, restoredFrom: 'may' })).toBe('Saved as a draft, restored from edition 2 (<may>)')
})

test('versions from before changes were recorded have neither author nor kind', () => {
  expect(changeInWords(null, String)).toBe('Before this was noted')
  expect(whoMade(null)).toBe('Unknown')
  expect(whoMade(change({ by: '', userId: null }))).toBe('No user (setup or a script)')
  expect(whoMade(change({}))).toBe('Ada')
})
