import { expect, it } from 'vitest'

import { toRobots } from './robots.ts'

it('keeps search engines out of nothing that is a page, and leads them to the map of the site', () => {
  expect(toRobots('https://montage.example')).toBe('User-agent: *\nDisallow: /api/\n\nSitemap: https://montage.example/sitemap.xml\n')
})

it('names no map while the site has no address', () => {
  expect(toRobots('')).toBe('User-agent: *\nDisallow: /api/\n')
})
