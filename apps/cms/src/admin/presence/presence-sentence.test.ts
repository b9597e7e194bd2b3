import { expect, test } from 'vitest'

import { presenceSentence } from './presence-sentence.ts'

const since = (time: string) => new Date(`2026-11-26T${time}:00`).toISOString()
const [ada, bo, ida] = [
  { name: 'Ada', since: since('14:02') },
  { name: 'Bo', since: since('14:10') },
  { name: 'Ida', since: since('15:00') },
] as const

test('names who is in a document, and since when', () => {
  expect(presenceSentence([ada], 'montages')).toBe('Ada is in this montage too, since 14:02')
  expect(presenceSentence([ada, bo], 'site')).toBe('Ada (since 14:02) and Bo (since 14:10) are in these settings too')
  expect(presenceSentence([ada, bo, ida], 'lists')).toBe('Ada (since 14:02), Bo (since 14:10) and Ida (since 15:00) are in this list too')
})
