import { expect, test } from 'vitest'

import { othersIn } from './others-in.ts'

const at = (time: string) => `2026-11-26T${time}:00.000Z`

test('names everybody else once, since their first window, in the order of arrival', () => {
  const windows = [
    { name: 'Bo', person: 'bo', since: at('14:10') },
    { name: 'Ada', person: 'ada', since: at('14:12') },
    { name: 'Me', person: 'me', since: at('14:00') },
    { name: 'Ada', person: 'ada', since: at('14:02') },
  ]
  expect(othersIn(windows, 'me')).toEqual([
    { name: 'Ada', since: at('14:02') },
    { name: 'Bo', since: at('14:10') },
  ])
  expect(othersIn([], 'me')).toEqual([])
})
