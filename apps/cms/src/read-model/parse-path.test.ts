import { expect, it } from 'vitest'

import { parsePath } from './parse-path.ts'

it.each([
  ['/', 'front', '', '/', null],
  ['/feed.xml', 'siteFeed', '', '/', null],
  ['/sitemap.xml', 'sitemap', '', '/', null],
  ['/sitemap-front.xml', 'sitemap', 'front', '/', null],
  ['/sitemap-lists-f.xml', 'sitemap', 'lists-f', '/', null],
  ['/lists/films', 'list', 'films', '/lists/films', null],
  ['/lists/films/feed.xml', 'listFeed', 'films', '/lists/films', null],
  ['/lists/films/editions', 'history', 'films', '/lists/films/editions', null],
  ['/lists/films/editions/40', 'history', 'films', '/lists/films/editions', 40],
  ['/embed/lists/films', 'embed', 'films', '/embed/lists/films', null],
  ['/montages/heat', 'montage', 'heat', '/montages/heat', null],
  ['/people/ida', 'person', 'ida', '/people/ida', null],
  ['/films', 'filmIndex', '', '/films', null],
  ['/films/r', 'filmIndex', 'r', '/films/r', null],
  ['/films/directors/ada', 'filmIndex', 'directors/ada', '/films/directors/ada', null],
  ['/people', 'peopleIndex', '', '/people', null],
  ['/lists', 'listIndex', '', '/lists', null],
  ['/lists/page/2', 'listIndex', '2', '/lists/page/2', null],
  ['/corrections', 'corrections', '', '/corrections', null],
  ['/topics', 'topicIndex', '', '/topics', null],
  ['/topics/boxing', 'topic', 'boxing', '/topics/boxing', null],
  ['/topics/boxing/page/2', 'topic', 'boxing', '/topics/boxing/page/2', 2],
  ['/topics/boxing/feed.xml', 'topicFeed', 'boxing', '/topics/boxing', null],
  ['/lists/page/editions', 'history', 'page', '/lists/page/editions', null],
])('%s is the path of a %s', (path, kind, slug, publishedWith, last) => {
  expect(parsePath(path)).toEqual({ kind, last, publishedWith, slug })
})

it.each([
  '',
  '/lists/page/0',
  '/topics/Boxing',
  '/topics/boxing/page/0',
  '/topics/boxing/page/1/feed.xml',
  '/lists/A',
  '/lists/films/editions/7',
  '/montages/heat/editions',
  '/montages/heat/feed.xml',
  '//evil.example',
])('%j is no path of the site', (path) => {
  expect(parsePath(path)).toBeNull()
})
