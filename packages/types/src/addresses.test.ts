import { expect, it } from 'vitest'

import { documentPathIn, isPagePath, pagesAt } from './addresses.ts'

it.each([
  '/',
  '/lists/workout-montages',
  '/montages/g-i-jane',
  '/people/9',
  '/films',
  '/films/r',
  '/films/0-9',
  '/films/1980s',
  '/films/directors/john-g-avildsen',
  '/lists',
  '/lists/page/2',
  '/people',
  '/lists/a/editions',
  '/lists/a/editions/20',
  '/lists/a/editions/140',
  '/embed/lists/workout-montages',
  `/lists/${'a'.repeat(80)}`,
])('%s can be a page', (path) => {
  expect(isPagePath(path)).toBe(true)
})

it.each([
  '',
  '/index',
  '/lists/',
  '/lists/page/0',
  '/lists/page/02',
  '/montages',
  '/films/',
  '/films/rs',
  '/films/0',
  '/films/1985',
  '/films/1985s',
  '/films/directors',
  '/films/directors/A',
  '/films/directors/a/b',
  `/films/directors/${'a'.repeat(81)}`,
  '/lists/a/b',
  '/lists/a/editions/b',
  '/lists/a/editions/0',
  '/lists/a/editions/7',
  '/lists/a/editions/020',
  '/montages/a/editions/20',
  '/lists//editions',
  '/montages/a/editions',
  '/embed/lists/a/editions',
  '/embed',
  '/embed/montages/a',
  '/embed/lists/a/b',
  '/lists/../a',
  '/lists/A',
  '/lists/a%2fb',
  '/api/announce',
  '/lists/a?b',
  `/lists/${'a'.repeat(81)}`,
])('%s can not', (path) => {
  expect(isPagePath(path)).toBe(false)
})

it.each([
  ['/', '/'],
  ['/lists/a', '/lists/a'],
  ['/embed/lists/a', '/lists/a'],
  ['/lists/a/editions', '/lists/a'],
  ['/montages/lists', '/montages/lists'],
  ['/lists/page/2', '/lists/page/2'],
  ['/lists/page/editions', '/lists/page'],
])('the page at %s belongs to %s', (path, document) => {
  expect(documentPathIn(path)).toBe(document)
})

it('a list has more pages than its own', () => {
  expect(pagesAt('/lists/a')).toEqual(['/lists/a', '/lists/a/editions', '/embed/lists/a'])
  expect(pagesAt('/montages/a')).toEqual(['/montages/a'])
})
