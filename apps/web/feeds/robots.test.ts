import { expect, it } from 'vitest'

import { toRobots } from './robots.ts'

it('allows all pages for anything, and names the sitemap', () => {
  expect(toRobots({ address: 'https://montage.example', machineUse: 'anything' })).toBe(
    'User-agent: *\nContent-Signal: search=yes, ai-input=yes, ai-train=yes\nDisallow: /api/\n\nSitemap: https://montage.example/sitemap.xml\n',
  )
})

it('refuses programs that train, and keeps those that answer', () => {
  const robots = toRobots({ address: '', machineUse: 'answers' })
  expect(robots).toContain('Content-Signal: search=yes, ai-input=yes, ai-train=no\nDisallow: /api/\n\nUser-agent: AI2Bot\n')
  expect(robots).toMatch(/User-agent: GPTBot\n[\s\S]*\nDisallow: \/\n$/)
  expect(robots).not.toContain('ChatGPT-User')
  expect(robots).not.toContain('Sitemap')
})

it('refuses both where the pages are to be found alone', () => {
  const robots = toRobots({ address: '', machineUse: 'search' })
  expect(robots).toContain('search=yes, ai-input=no, ai-train=no')
  expect(robots).toContain('User-agent: GPTBot\n')
  expect(robots).toContain('User-agent: ChatGPT-User\n')
})
