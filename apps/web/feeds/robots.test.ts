import { expect, it } from 'vitest'

import { toRobots } from './robots.ts'

it('allows all pages and names the sitemap', () => {
  expect(toRobots('https://montage.example')).toBe('User-agent: *\nDisallow: /api/\n\nSitemap: https://montage.example/sitemap.xml\n')
})

it('names no sitemap while the site has no address', () => {
  expect(toRobots('')).toBe('User-agent: *\nDisallow: /api/\n')
})
