import { describe, expect, it } from 'vitest'

import { isPagePath, pagesAt } from './addresses.ts'

it.each(['/', '/lists/workout-montages', '/montages/g-i-jane', '/people/9', '/lists/a/editions'])('%s can be a page', (path) => {
  expect(isPagePath(path)).toBe(true)
})

it.each([
  '',
  '/index',
  '/lists',
  '/lists/',
  '/lists/a/b',
  '/lists/a/editions/b',
  '/lists//editions',
  '/montages/a/editions',
  '/lists/../a',
  '/lists/A',
  '/lists/a%2fb',
  '/api/announce',
  '/lists/a?b',
  `/lists/${'a'.repeat(81)}`,
])('%s can not', (path) => {
  expect(isPagePath(path)).toBe(false)
})

describe('the pages of a document', () => {
  it('are its own, and the history of a list', () => {
    expect(pagesAt('/lists/a')).toEqual(['/lists/a', '/lists/a/editions'])
    expect(pagesAt('/montages/a')).toEqual(['/montages/a'])
  })
})
