import { expect, it } from 'vitest'

import { isPagePath } from './addresses.ts'

it.each(['/', '/lists/workout-montages', '/montages/g-i-jane', '/people/9'])('%s can be a page', (path) => {
  expect(isPagePath(path)).toBe(true)
})

it.each([
  '',
  '/index',
  '/lists',
  '/lists/',
  '/lists/a/b',
  '/lists/../a',
  '/lists/A',
  '/lists/a%2fb',
  '/api/announce',
  '/lists/a?b',
  `/lists/${'a'.repeat(81)}`,
])('%s can not', (path) => {
  expect(isPagePath(path)).toBe(false)
})
