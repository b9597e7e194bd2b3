import { afterEach, expect, it, vi } from 'vitest'

import { anAnnouncedSite } from '../testing/an-announced-site.ts'
import { regenerateInChunks } from './regenerate-in-chunks.ts'

const site = anAnnouncedSite()
const manyPages = (count: number): [string, number][] => Array.from({ length: count }, (_, place) => [`/montages/film-${place}`, place + 1])
const faultsOf = (pages: [string, number][], fault: string) => Object.fromEntries(pages.map(([path]) => [path, fault]))

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

it('announces many pages in chunks, in their order', async () => {
  const pages = manyPages(450)
  expect(await regenerateInChunks(pages)).toEqual({ behind: {}, reasons: [] })
  expect(site.announced.map((chunk) => Object.keys(chunk).length)).toEqual([200, 200, 50])
  expect(site.announced.flatMap(Object.entries)).toEqual(pages)
})

it('goes on after pages that fail, and returns them with the reason', async () => {
  const pages = manyPages(450)
  site.faults = faultsOf(pages.slice(100, 102), 'It cannot be rendered.')
  expect(await regenerateInChunks(pages)).toEqual({
    behind: Object.fromEntries(pages.slice(100, 102)),
    reasons: ['It cannot be rendered.'],
  })
  expect(site.announced).toHaveLength(3)
})

it('stops after a chunk in which every page failed: the CMS is down', async () => {
  const pages = manyPages(450)
  site.faults = faultsOf(pages, 'No answer from the CMS.')
  expect(await regenerateInChunks(pages)).toEqual({ behind: Object.fromEntries(pages), reasons: ['No answer from the CMS.'] })
  expect(site.announced).toHaveLength(1)
})

it('logs how far it is, every few seconds', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const info = vi.spyOn(console, 'info').mockReturnValue()
  site.onAnnouncement = () => void vi.setSystemTime(Date.now() + 2000)
  await regenerateInChunks(manyPages(1001))
  expect(info.mock.calls).toEqual([
    ['Regenerated 600 of 1,001 pages that are behind'],
    ['Regenerated 1,001 of 1,001 pages that are behind'],
  ])
})
