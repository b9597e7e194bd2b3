import { expect, it } from 'vitest'

import { childrenNamed, parseXml } from '../testing/parse-xml.ts'
import { toSitemap, toSitemapIndex } from './sitemap.ts'

it('is valid, contains absolute addresses and omits unknown times', () => {
  const map = parseXml(
    toSitemap(
      [
        { path: '/', changed: null, images: [] },
        { path: '/lists/a', changed: '2026-11-02T10:00:00.000Z', images: ['a.webp'] },
      ],
      'https://montage.example',
    ),
  )
  expect(map.attributes.xmlns).toBe('http://www.sitemaps.org/schemas/sitemap/0.9')
  const [list, front] = childrenNamed(map, 'url')
  expect(front?.children.map(({ name, text }) => [name, text])).toEqual([['loc', 'https://montage.example/']])
  expect(list?.children.map(({ name, text }) => [name, text])).toEqual([
    ['loc', 'https://montage.example/lists/a'],
    ['lastmod', '2026-11-02T10:00:00.000Z'],
    ['image:image', ''],
  ])
  expect(list?.children[2]?.children).toMatchObject([{ name: 'image:loc', text: 'https://montage.example/media/a.webp' }])
})

it('has an index that is valid and contains absolute addresses', () => {
  const index = parseXml(toSitemapIndex(['/sitemap-front.xml', '/sitemap-lists-a.xml'], 'https://montage.example'))
  expect([index.name, index.attributes.xmlns]).toEqual(['sitemapindex', 'http://www.sitemaps.org/schemas/sitemap/0.9'])
  const locations = childrenNamed(index, 'sitemap').map(({ children }) => children.map(({ name, text }) => [name, text]))
  expect(locations).toEqual([
    [['loc', 'https://montage.example/sitemap-front.xml']],
    [['loc', 'https://montage.example/sitemap-lists-a.xml']],
  ])
})

it.each([
  ['pages', { bytes: 1_000_000, pages: 2 }],
  ['bytes', { bytes: 250, pages: 1_000_000 }],
])('contains the pages that changed last when there are too many %s', (_limit, limits) => {
  const pages = ['2026-11-02', '2025-01-01', '2026-11-03'].map((changed) => ({ path: `/montages/of-${changed}`, changed, images: [] }))
  const urls = childrenNamed(parseXml(toSitemap(pages, 'https://montage.example', limits)), 'url')
  const addresses = ['2026-11-03', '2026-11-02'].map((changed) => `https://montage.example/montages/of-${changed}`)
  expect(urls.map(({ children: [loc] }) => loc?.text)).toEqual(addresses)
})
