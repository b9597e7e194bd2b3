import { expect, it } from 'vitest'

import { laneOf } from './lanes.ts'

it.each(['/', '/lists', '/lists/page/2', '/lists/films', '/people'])('%s goes before single montages and people', (path) => {
  expect(laneOf(path)).toBe('rest')
})

it.each(['/montages/heat', '/people/ida', '/films', '/films/r', '/films/directors/ada'])('%s waits for the pages of lists', (path) => {
  expect(laneOf(path)).toBe('bulk')
})
