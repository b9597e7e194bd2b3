import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { questionPaths } from 'types/site-questions'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { serially } from '../feeds/sets/serially.ts'
import { absent } from '../store/file-set.ts'
import { storeFile } from '../store/stored-files.ts'
import { aListFeed, aListInFeed, aPublishedList, aSite } from '../testing/builders.ts'
import { aFakeCms } from '../testing/fake-cms.ts'
import { aTemporaryFolder } from '../testing/temporary-folder.ts'
import { fileAt, freshenFiles, pagesWithOutdatedFiles } from './machine-files.ts'

const folder = aTemporaryFolder()
const cms = aFakeCms()

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

const passHours = (hours: number) => vi.setSystemTime(Date.now() + hours * 60 * 60_000)

async function textAt(address: string): Promise<string> {
  const content = (await fileAt(address))?.content
  return content?.kind === 'text' ? content.text : `${content?.kind}`
}

/** Publishes the list; without a title, withdraws it. */
function publish(number: number, { title }: { title: string }): Record<string, number> {
  cms.pages = aPublishedList(number, title)
  if (!title) cms.pages['/lists/films/feed.xml'] = { publication: number, status: 'absent' }
  return { '/lists/films': number }
}

it('makes a file on its first request, and stores it for an outage', async () => {
  publish(1, { title: 'Films' })
  const first = await textAt('/lists/films/feed.xml')
  expect(first).toContain('<title>Films | Montage</title>')
  cms.isDown = true
  expect(await textAt('/lists/films/feed.xml')).toBe(first)
  expect(JSON.parse(await textAt('/lists/films/feed.json'))).toMatchObject({ title: 'Films | Montage' })
  await expect(textAt('/sitemap.xml')).rejects.toMatchObject({ name: 'CmsDown' })
})

it('sends one request to the CMS for a file that never was, and stores nothing', async () => {
  expect(await fileAt('/lists/unknown/feed.xml')).toBeNull()
  expect(cms.requests).toEqual([{ path: questionPaths.pages, question: { paths: ['/lists/unknown/feed.xml'] } }])
  expect(await fileAt('/lists/NO..SLUG/feed.xml')).toBeNull()
  expect(await fileAt('/unknown.xml')).toBeNull()
  expect(cms.requests).toHaveLength(1)
  expect(await readdir(join(folder.path, 'web/files')).catch(() => [])).toEqual([])
})

it('makes the announced files once, and retains the time of an unchanged file', async () => {
  expect(await freshenFiles(publish(1, { title: 'Before' }))).toEqual({})
  const before = await fileAt('/lists/films/feed.xml')

  const after = publish(2, { title: 'After' })
  await freshenFiles(after)
  expect(await textAt('/lists/films/feed.xml')).toContain('<title>After | Montage</title>')
  cms.requests = []
  expect(await freshenFiles(after)).toEqual({})
  expect(cms.requests).toEqual([])

  passHours(1)
  await freshenFiles(publish(3, { title: 'Before' }))
  const same = await fileAt('/lists/films/feed.xml')
  passHours(1)
  await freshenFiles(publish(4, { title: 'Before' }))
  const again = await fileAt('/lists/films/feed.xml')
  expect(again?.modified).toBe(same?.modified)
  expect(again?.modified).toBeGreaterThan(before?.modified ?? 0)
  expect(again?.made).toBeGreaterThan(same?.made ?? 0)
})

it('replaces a file that was read before a publish and stored after it', async () => {
  let release = () => {}
  const isRead = new Promise<void>((resolve) => {
    cms.beforeSending = ({ question }) => {
      if (!question.paths?.includes('/lists/films/feed.xml')) return undefined
      resolve()
      return new Promise((answer) => (release = answer))
    }
  })
  publish(1, { title: 'Before' })
  const slow = textAt('/lists/films/feed.xml')
  await isRead
  cms.beforeSending = () => {}
  const result = freshenFiles(publish(2, { title: 'After' }))
  release()
  expect(await slow).toContain('Before | Montage')
  expect(await result).toEqual({})
  expect(await textAt('/lists/films/feed.xml')).toContain('After | Montage')
})

it('returns for each page why its files failed', async () => {
  // The announced publication is not in the CMS.
  publish(1, { title: 'Films' })
  expect(Object.keys(await freshenFiles({ '/lists/films': 2 }))).toEqual(['/lists/films'])
  cms.isDown = true
  const failed = await freshenFiles({ '/': 3, '/montages/heat': 3 })
  expect(failed).toEqual({ '/': expect.stringContaining('No answer from the CMS') })
})

it('removes the feeds of a withdrawn list, and redirects those of a moved one', async () => {
  await freshenFiles(publish(1, { title: 'Films' }))
  await freshenFiles(publish(2, { title: '' }))
  expect((await fileAt('/lists/films/feed.xml'))?.content).toEqual({ kind: 'absent' })

  const moved = publish(3, { title: '' })
  cms.pages['/lists/films/feed.xml'] = { publication: 3, status: 'moved', to: '/lists/best-films/feed.xml' }
  await freshenFiles(moved)
  cms.isDown = true
  expect((await fileAt('/lists/films/feed.json'))?.content).toEqual({ kind: 'moved', to: '/lists/best-films/feed.json' })
})

it('makes a file again after a day, without delay for readers', async () => {
  publish(1, { title: 'Before' })
  await textAt('/lists/films/feed.xml')
  publish(1, { title: 'After' })
  const isMade = () => serially('/lists/films', async () => {})
  for (const [hours, title] of [
    [23, 'Before'],
    [2, 'After'],
  ] as const) {
    passHours(hours)
    expect(await textAt('/lists/films/feed.xml')).toContain('Before | Montage')
    await isMade()
    expect(await textAt('/lists/films/feed.xml')).toContain(`${title} | Montage`)
  }
})

it('finds the pages with outdated files, and no others', async () => {
  expect(await pagesWithOutdatedFiles({ '/lists/films': 1 }), 'no file is stored').toEqual(new Set())
  await freshenFiles(publish(1, { title: 'Films' }))
  expect(await pagesWithOutdatedFiles({ '/lists/films': 1 })).toEqual(new Set())
  expect(await pagesWithOutdatedFiles({ '/lists/films': 2, '/people/ada': 2 })).toEqual(new Set(['/lists/films']))
})

it('finds a page with one outdated file, as a killed process leaves it', async () => {
  await storeFile('/lists/films/feed.xml', absent, { '/lists/films': 2 })
  await storeFile('/lists/films/feed.json', absent, { '/lists/films': 1 })
  expect(await pagesWithOutdatedFiles({ '/lists/films': 2 })).toEqual(new Set(['/lists/films']))
  publish(2, { title: 'Films' })
  expect(await freshenFiles({ '/lists/films': 2 })).toEqual({})
  expect(JSON.parse(await textAt('/lists/films/feed.json'))).toMatchObject({ title: 'Films | Montage' })
})

it.each(['/feed.xml', '/sitemap-lists-m.xml', '/lists/films/feed.xml'])(
  '%s has no higher publication than its content, though the CMS publishes after every answer',
  async (address) => {
    let newest = 0
    const publishMore = () => {
      newest++
      const path = `/lists/more-${newest}`
      const page = { publication: newest, status: 'page' as const }
      cms.pages = {
        '/feed.xml': { ...page, kind: 'siteFeed', content: { lists: [aListInFeed({ path })] } },
        '/lists/films/feed.xml': { ...page, kind: 'listFeed', content: aListFeed({ standfirst: path }) },
        '/sitemap-lists-m.xml': {
          ...page,
          kind: 'sitemap',
          content: { pages: [{ path, changed: null, images: [] }], parts: [], publications: { [path]: newest } },
        },
      }
    }
    publishMore()
    cms.beforeSending = publishMore
    const stored = await fileAt(address)
    const publication = Math.max(...Object.values(stored?.publications ?? {}))
    expect(publication).toBeGreaterThan(0)
    const shown =
      stored?.content.kind === 'text' ? [...stored.content.text.matchAll(/more-(\d+)/g)].map(([, number]) => Number(number)) : []
    expect(Math.max(...shown)).toBeGreaterThanOrEqual(publication)
  },
)

it('makes no feed and no sitemap while the site has no address', async () => {
  publish(1, { title: 'Films' })
  cms.site = aSite({ address: '' })
  for (const address of [
    '/feed.xml',
    '/feed.json',
    '/sitemap.xml',
    '/sitemap-lists-f.xml',
    '/lists/films/feed.xml',
    '/lists/films/feed.json',
  ]) {
    expect(await textAt(address), address).toBe('absent')
  }
  expect(await textAt('/robots.txt')).not.toContain('Sitemap')
})
