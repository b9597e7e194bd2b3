import { expect, it } from 'vitest'

import { viewsInWords } from './views-in-words.ts'

it.each([
  [{ silent: 0, views: { month: 4310, week: 1204 } }, '1,204 views in 7 days, 4,310 in 30.'],
  [{ silent: 0, views: { month: 1, week: 1 } }, '1 view in 7 days, 1 in 30.'],
  [{ silent: 1, views: { month: 2, week: 0 } }, '0 views in 7 days, 2 in 30. One web instance does not answer, so some are missing.'],
  [{ silent: 0, views: null }, ''],
])('says %j as “%s”', (views, words) => {
  expect(viewsInWords(views)).toBe(words)
})
