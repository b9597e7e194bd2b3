import { expect, it } from 'vitest'

import { addressOfPart, partAt, partOfPage } from './sitemap-parts.ts'

it.each([
  ['/', 'front'],
  ['/lists/films', 'lists-f'],
  ['/lists/films/editions', 'lists-f'],
  ['/lists/films/editions/20', null],
  ['/embed/lists/films', null],
  ['/montages/8-mile', 'montages-8'],
  ['/people/ida', 'people-i'],
  ['/lists', 'indexes'],
  ['/films/directors/ada', 'indexes'],
  ['/lists/page/2', 'indexes'],
  ['/lists/page', 'lists-p'],
])('the page %s is in the part %s', (path, part) => {
  expect(partOfPage(path)).toBe(part)
  if (part !== null) expect(partAt(addressOfPart(part))).toBe(part)
})

it.each([
  '/sitemap.xml',
  '/sitemap-lists.xml',
  '/sitemap-lists-A.xml',
  '/sitemap-lists-ab.xml',
  '/sitemap-media-a.xml',
  '/sitemap-front-a.xml',
])('%s is no part', (address) => {
  expect(partAt(address)).toBeNull()
})
