import type { Publication } from 'types/payload-types'
import { expect, it } from 'vitest'

import { aList, aMontage, anImage, aPerson, entriesOf, renditionsOf } from '../data/builders.ts'
import { toMappedPages } from './mapped-pages.ts'
import { childrenNamed, parseXml } from './parse-xml.ts'
import { toSitemap } from './sitemap.ts'

const aPublication = (path: string, updatedAt: string): Publication => ({ id: path, path, number: 1, createdAt: '', updatedAt })

const pictured = (id: string) => anImage({ id })

it('holds every public page, with the time of its last publication and the pictures on it', () => {
  const heat = aMontage('Heat', { image: pictured('heat') })
  const pages = toMappedPages({
    leads: [pictured('lead')],
    lists: [aList({ image: 'lead', entries: entriesOf(heat.id, 'not-public') })],
    montages: [heat, aMontage('Rocky', { image: 'lost' })],
    people: [{ ...aPerson('Ada'), portrait: null }],
    publications: [aPublication('/lists/films', '2026-11-02T10:00:00.000Z'), aPublication('/lists/withdrawn', '2026-11-03T10:00:00.000Z')],
    renditions: new Map([...renditionsOf(['heat'], [480, 1601]), ...renditionsOf(['lead'], [1602, 480])]),
  })
  expect(pages).toContainEqual({
    path: '/lists/films',
    changed: '2026-11-02T10:00:00.000Z',
    images: [1602, 1601].map((width) => `/media/${String(width).padStart(32, '0')}-${width}.webp`),
  })
  const paths = pages.map(({ path }) => path)
  expect(paths).toEqual(
    expect.arrayContaining(['/', '/lists/films', '/lists/films/editions', '/montages/heat', '/montages/rocky', '/people/ada']),
  )
  expect(paths).not.toContain('/lists/withdrawn')
  expect(paths).not.toContain('/embed/lists/films')
})

it('can be read, says whole addresses, and leaves out what it does not know', () => {
  const map = parseXml(
    toSitemap(
      [
        { path: '/', changed: null, images: [] },
        { path: '/lists/a', changed: '2026-11-02T10:00:00.000Z', images: ['/media/a.webp'] },
      ],
      'https://montage.example',
    ),
  )
  expect(map.attributes.xmlns).toBe('http://www.sitemaps.org/schemas/sitemap/0.9')
  const [front, list] = childrenNamed(map, 'url')
  expect(front?.children.map(({ name, text }) => [name, text])).toEqual([['loc', 'https://montage.example/']])
  expect(list?.children.map(({ name, text }) => [name, text])).toEqual([
    ['loc', 'https://montage.example/lists/a'],
    ['lastmod', '2026-11-02T10:00:00.000Z'],
    ['image:image', ''],
  ])
  expect(list?.children[2]?.children).toMatchObject([{ name: 'image:loc', text: 'https://montage.example/media/a.webp' }])
})

it('holds no more than is allowed: what changed last', () => {
  const pages = ['2026-11-02', '2025-01-01', '2026-11-03'].map((changed) => ({ path: `/montages/of-${changed}`, changed, images: [] }))
  const urls = childrenNamed(parseXml(toSitemap(pages, '', 2)), 'url')
  expect(urls.map(({ children: [loc] }) => loc?.text)).toEqual(['/montages/of-2026-11-03', '/montages/of-2026-11-02'])
})
