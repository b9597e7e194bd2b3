import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { noteRender } from '../../data/renders.ts'
import { outdatedPages } from '../../store/pages/outdated-pages.mjs'
import { aPageServer, notFoundPage } from '../../testing/a-page-server.ts'

const site = aPageServer()
const path = '/lists/films'
const token = 'a-token-of-a-monitor'
const authorized = { Authorization: `Bearer ${token}` }

beforeEach(() => void vi.stubEnv('METRICS_TOKEN', token))
afterEach(() => void vi.unstubAllEnvs())

const read = async (name: string) => {
  const { text } = await site.request('/metrics', { headers: authorized })
  return Number(new RegExp(`^${name.replace(/[{}]/g, '\\$&')} (.+)$`, 'm').exec(text)?.[1] ?? 0)
}

/** How much a number rises during some work. */
async function riseOf(name: string, work: () => Promise<unknown>): Promise<number> {
  const before = await read(name)
  await work()
  return (await read(name)) - before
}

it('is a page that is not there, without the token', async () => {
  const { status, text } = await site.request('/metrics')
  expect([status, text]).toEqual([404, notFoundPage])
})

it('counts answers from the store and of Next, and those that say that nothing changed', async () => {
  await site.store(path, { html: '<p>Rocky</p>', kind: 'PAGES' })
  expect(await riseOf('montage_answers_total{by="store",status="200"}', () => site.request(path))).toBe(1)
  const { etag = '' } = (await site.request(path)).headers
  const again = () => site.request(path, { headers: { 'If-None-Match': etag } })
  expect(await riseOf('montage_answers_total{by="store",status="304"}', again)).toBe(1)
  site.next = (_request, response) => response.writeHead(503).end()
  expect(await riseOf('montage_answers_total{by="next",status="503"}', () => site.request('/lists/none'))).toBe(1)
})

it('measures what Next answers, to announcements apart', async () => {
  const announce = () => site.request('/api/announce', { body: '{}', method: 'POST' })
  expect(await riseOf('montage_next_answer_seconds_count{to="announcement"}', announce)).toBe(1)
  expect(await riseOf('montage_next_answer_seconds_count{to="other"}', () => site.request('/lists/none'))).toBe(1)
})

it('counts renders by their outcome, and pages that are outdated', async () => {
  const render = async () => noteRender('/lists/gone', { began: 0, outcome: 'absent', publication: 1 })
  expect(await riseOf('montage_renders_total{outcome="absent"}', render)).toBe(1)
  outdatedPages.add(path)
  expect(await read('montage_outdated_pages')).toBe(1)
  outdatedPages.clear()
  expect(await read('montage_outdated_pages')).toBe(0)
})
