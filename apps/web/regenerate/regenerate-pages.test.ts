import type { PageAnswer } from 'types/site-questions'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { readPage } from '../data/page.ts'
import { lastRender } from '../data/renders.ts'
import { aFilm, aRankedList } from '../testing/builders.ts'
import { aFakeCms } from '../testing/fake-cms.ts'
import { storePage } from '../testing/store-page.ts'
import { aTemporaryFolder } from '../testing/temporary-folder.ts'
import { regeneratePages } from './regenerate-pages.ts'

aTemporaryFolder()
const cms = aFakeCms()
const list = '/lists/films'
const montages = Array.from({ length: 25 }, (_, place) => `/montages/film-${place}`)

/** Publishes the list and all montages. */
function publish(publication: number): Record<string, number> {
  const montage = (path: string): [string, PageAnswer] => [
    path,
    { publication, status: 'page', kind: 'montage', content: { ...aFilm('Rocky', { picture: null }), path, standings: [] } },
  ]
  cms.pages = Object.fromEntries(montages.map(montage))
  cms.pages[list] = { publication, status: 'page', kind: 'list', content: aRankedList({ picture: null }) }
  return Object.fromEntries([list, ...montages].map((path) => [path, publication]))
}

/** Reads, notes and stores a page, as Next does. */
async function render(path: string): Promise<void> {
  const page = await readPage(path, 'on-demand')
  const { publication } = 'props' in page ? await page.props : { publication: 0 }
  await storePage(path, { pageData: { pageProps: { publication } } })
}

const questions = () => cms.requests.map(({ question }) => question.paths)

describe('an announcement', () => {
  let pages: Record<string, number>

  beforeEach(() => {
    pages = publish(7)
  })

  afterEach(() => void vi.useRealTimers())

  it('requests montages together, and a list alone', async () => {
    expect(await regeneratePages(pages, render)).toEqual({ failed: {}, serves: pages })
    expect(questions().toSorted((a = [], b = []) => a.length - b.length)).toEqual([[list], montages.slice(20), montages.slice(0, 20)])
  })

  it('renders two pages at a time, the announced first one first', async () => {
    const rendered: string[] = []
    let [running, highest] = [0, 0]
    await regeneratePages(pages, async (path) => {
      rendered.push(path)
      highest = Math.max(highest, ++running)
      await render(path)
      running--
    })
    expect([highest, rendered[0], rendered.length]).toEqual([2, list, montages.length + 1])
  })

  it('renders pages that are announced alone, and begins none of several meanwhile', async () => {
    vi.useFakeTimers({ toFake: ['clearTimeout', 'setTimeout'] })
    const [slow = '', ...several] = montages.slice(0, 4)
    const rendered: string[] = []
    let release = () => {}
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    const noteAndRender = async (path: string) => {
      rendered.push(path)
      if (path === slow) await released
      await render(path)
    }
    const alone = regeneratePages({ [slow]: 7 }, noteAndRender)
    const together = regeneratePages(Object.fromEntries(several.map((path) => [path, 7])), noteAndRender)
    await regeneratePages({ [list]: 7 }, noteAndRender)
    expect(rendered.toSorted()).toEqual([list, slow])
    release()
    await Promise.all([alone, together])
    expect(rendered.slice(2)).toEqual(several)
  })

  it('notes when the content of its pages was requested, and not when it came', async () => {
    let answered = 0
    cms.beforeSending = () => {
      answered = performance.now()
    }
    const announcedAt = performance.now()
    const [first = '', second = ''] = montages
    await regeneratePages({ [first]: 7, [second]: 7 }, render)
    expect(lastRender(second)?.began).toBeGreaterThanOrEqual(announcedAt)
    expect(lastRender(second)?.began).toBeLessThan(answered)
  })

  it('requests each montage alone when they cannot be had together, and fails for the broken one only', async () => {
    const [broken = '', ...others] = montages.slice(0, 4)
    cms.brokenPaths = [broken]
    const { failed, serves } = await regeneratePages(Object.fromEntries([broken, ...others].map((path) => [path, 7])), render)
    expect([Object.keys(failed), Object.keys(serves).toSorted()]).toEqual([[broken], others])
    expect(failed[broken]).toContain('status 500')
    expect(questions()[0]).toEqual([broken, ...others])
    expect(questions().slice(1).toSorted()).toEqual([broken, ...others].map((path) => [path]))
  })

  it('does not hold up its other pages for a slow one', async () => {
    let release = () => {}
    const isReleased = new Promise<void>((resolve) => (release = resolve))
    const rendered: string[] = []
    const regenerated = regeneratePages(pages, async (path) => {
      if (path === montages[3]) await isReleased
      await render(path)
      rendered.push(path)
    })
    await expect.poll(() => rendered).toHaveLength(montages.length)
    release()
    expect(await regenerated).toEqual({ failed: {}, serves: pages })
  })

  it('is answered without pages that take too long', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const [first = '', ...others] = montages.slice(0, 5)
    // Its render begins when those before it are answered for.
    const last = others.pop() ?? ''
    let release = () => {}
    const isReleased = new Promise<void>((resolve) => (release = resolve))
    const [begun, rendered]: [string[], string[]] = [[], []]
    const regenerated = regeneratePages(Object.fromEntries([first, ...others, last].map((path) => [path, 7])), async (path) => {
      begun.push(path)
      if (path === first || path === last) await isReleased
      await render(path)
      rendered.push(path)
    })
    await expect.poll(() => begun).toContain(last)
    vi.advanceTimersByTime(9_000)
    const { failed, serves } = await regenerated
    const late = 'Its render took too long.'
    expect([failed, Object.keys(serves).toSorted()]).toEqual([{ [first]: late, [last]: late }, others])
    release()
    await expect.poll(() => rendered).toEqual(expect.arrayContaining([first, last]))
    expect(serves).not.toHaveProperty(first)
  })

  it('gives the content that it requested to one render only', async () => {
    const pair = montages.slice(0, 2)
    await regeneratePages(Object.fromEntries(pair.map((path) => [path, 7])), async (path) => {
      await render(path)
      await render(path)
    })
    expect(questions().toSorted()).toEqual([pair, ...pair.map((path) => [path])].toSorted())
  })

  it('leaves no content behind for pages that were not rendered', async () => {
    await regeneratePages(pages, () => Promise.reject(new Error('The disk is full')))
    cms.requests = []
    for (const path of montages.slice(0, 2)) await render(path)
    expect(questions()).toEqual(montages.slice(0, 2).map((path) => [path]))
  })
})

it('stores no content that was requested before a later announcement', async () => {
  const [first = '', second = ''] = montages
  let release = () => {}
  const isReleased = new Promise<void>((resolve) => (release = resolve))
  publish(7)
  // The first announcement has requested both pages, and renders the second one after a later announcement of it.
  const begun: string[] = []
  const earlier = regeneratePages({ [first]: 7, [list]: 7, [second]: 7 }, async (path) => {
    begun.push(path)
    if (path !== second) await isReleased
    await render(path)
  })
  await expect.poll(() => begun.toSorted()).toEqual([list, first])
  publish(8)
  const later: string[] = []
  const answer = await regeneratePages({ [second]: 8 }, async (path) => {
    later.push(path)
    await render(path)
  })
  expect([answer, later]).toEqual([{ failed: {}, serves: { [second]: 8 } }, [second]])
  release()
  expect((await earlier).serves[second]).toBe(8)
})
