import { readdir } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { List, Redirect } from 'types/payload-types'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { aList } from '../data/builders.ts'
import { aTemporaryFolder } from '../data/temporary-folder.ts'

const folder = aTemporaryFolder()
let server: Server
/** What the CMS holds; what it was asked; and what is waited for before it answers. */
let state: { lists: List[]; publications: { path: string; number: number }[]; redirects: Pick<Redirect, 'from' | 'to'>[] }
let asked: string[]
let isReady: (question: string) => Promise<void> | void
let files: typeof import('./kept-files.ts')

beforeEach(async () => {
  state = { lists: [], publications: [], redirects: [] }
  asked = []
  isReady = () => {}
  server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://cms')
    asked.push(pathname)
    // As it is when asked, like a database that answers late.
    const answer = JSON.stringify(answerTo(pathname, searchParams))
    await isReady(pathname)
    response.end(answer)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  vi.stubEnv('CMS_URL', `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  // The client of the CMS keeps the address it was made with.
  vi.resetModules()
  files = await import('./kept-files.ts')
})

afterEach(() => closeCms())

function answerTo(pathname: string, search: URLSearchParams): unknown {
  const { lists, publications, redirects } = state
  const equal = (field: string) => search.get(`where[${field}][equals]`)
  const matching = <Doc extends Record<Field, unknown>, Field extends string>(docs: Doc[], field: Field) => ({
    docs: docs.filter((doc) => equal(field) === null || doc[field] === equal(field)),
  })
  if (pathname === '/api/globals/site') return { name: 'Montage', address: 'https://montage.example' }
  if (pathname === '/api/lists') return matching(lists, 'slug')
  if (pathname === '/api/publications') return matching(publications, 'path')
  if (pathname === '/api/redirects') return matching(redirects, 'from')
  return { docs: [] }
}

function closeCms(): void {
  server.close()
  server.closeAllConnections()
}

async function textAt(address: string): Promise<string> {
  const content = (await files.fileAt(address))?.content
  return content?.kind === 'text' ? content.text : `${content?.kind}`
}

/** What a publish of the list leaves in the CMS. */
function publish(number: number, { path = '/lists/films', title }: { path?: string; title: string }): Record<string, number> {
  const lists = title ? [aList({ title, image: 'lost' })] : []
  state = { ...state, lists, publications: [{ path, number }] }
  return { [path]: number }
}

it('makes a file when it is first asked for, and keeps it for when the CMS is down', async () => {
  publish(1, { title: 'Films' })
  const first = await textAt('/lists/films/feed.xml')
  expect(first).toContain('<title>Films | Montage</title>')
  closeCms()
  expect(await textAt('/lists/films/feed.xml')).toBe(first)
  expect(JSON.parse(await textAt('/lists/films/feed.json'))).toMatchObject({ title: 'Films | Montage' })
  await expect(textAt('/sitemap.xml')).rejects.toMatchObject({ name: 'CmsDown' })
})

it('asks the CMS once for what never was, and keeps nothing of it', async () => {
  expect(await files.fileAt('/lists/unknown/feed.xml')).toBeNull()
  expect(asked).toEqual(['/api/publications'])
  expect(await files.fileAt('/lists/NO..SLUG/feed.xml')).toBeNull()
  expect(await files.fileAt('/unknown.xml')).toBeNull()
  expect(asked).toHaveLength(1)
  expect(await readdir(join(folder.path, 'web')).catch(() => [])).toEqual([])
})

it('makes what an announcement touches, once, and keeps the age of what stayed the same', async () => {
  const { fileAt, freshenFiles } = files
  expect(await freshenFiles(publish(1, { title: 'Before' }))).toEqual({})
  const before = await fileAt('/lists/films/feed.xml')
  expect(await textAt('/sitemap.xml')).toContain('<loc>https://montage.example/lists/films</loc>')

  const after = publish(2, { title: 'After' })
  await freshenFiles(after)
  expect(await textAt('/lists/films/feed.xml')).toContain('<title>After | Montage</title>')
  asked = []
  expect(await freshenFiles(after)).toEqual({})
  expect(asked).toEqual([])

  await freshenFiles(publish(3, { title: 'Before' }))
  const same = await fileAt('/lists/films/feed.xml')
  await freshenFiles(publish(4, { title: 'Before' }))
  const again = await fileAt('/lists/films/feed.xml')
  expect(again?.modified).toBe(same?.modified)
  expect(again?.modified).toBeGreaterThan(before?.modified ?? 0)
  expect(again?.made).toBeGreaterThan(same?.made ?? 0)
})

it('what was read before a publish does not stay, however late it is written', async () => {
  const { freshenFiles } = files
  let goOn = () => {}
  const isRead = new Promise<void>((resolve) => {
    isReady = (question) => {
      if (question !== '/api/lists') return undefined
      resolve()
      return new Promise((answer) => (goOn = answer))
    }
  })
  publish(1, { title: 'Before' })
  const slow = textAt('/lists/films/feed.xml')
  await isRead
  isReady = () => {}
  const told = freshenFiles(publish(2, { title: 'After' }))
  goOn()
  expect(await slow).toContain('Before | Montage')
  expect(await told).toEqual({})
  expect(await textAt('/lists/films/feed.xml')).toContain('After | Montage')
})

it('says for each page why its files are not made', async () => {
  const { freshenFiles } = files
  // The CMS does not know of the publication that is announced.
  publish(1, { title: 'Films' })
  expect(Object.keys(await freshenFiles({ '/lists/films': 2 }))).toEqual(['/lists/films'])
  closeCms()
  const failed = await freshenFiles({ '/': 3, '/montages/heat': 3 })
  expect(failed['/']).toContain('No answer from the CMS')
  expect(failed['/montages/heat']).toContain('The sitemap files')
})

it('a withdrawn list has no feeds, and a moved one leads to where they are', async () => {
  const { fileAt, freshenFiles } = files
  await freshenFiles(publish(1, { title: 'Films' }))
  await freshenFiles(publish(2, { title: '' }))
  expect((await fileAt('/lists/films/feed.xml'))?.content).toEqual({ kind: 'absent' })

  state.redirects = [{ from: '/lists/films', to: '/lists/best-films' }]
  await freshenFiles(publish(3, { title: '' }))
  closeCms()
  expect((await fileAt('/lists/films/feed.json'))?.content).toEqual({ kind: 'moved', to: '/lists/best-films/feed.json' })
})

it('makes a file of yesterday anew, without letting anybody wait', async () => {
  publish(1, { title: 'Before' })
  await textAt('/lists/films/feed.xml')
  publish(1, { title: 'After' })
  vi.useFakeTimers({ now: Date.now() + 25 * 60 * 60_000, toFake: ['Date'] })
  expect(await textAt('/lists/films/feed.xml')).toContain('Before | Montage')
  vi.useRealTimers()
  await vi.waitFor(async () => expect(await textAt('/lists/films/feed.xml')).toContain('After | Montage'))
})

it('knows the pages whose files are older than they are, and no others', async () => {
  const { freshenFiles, pagesWithOldFiles } = files
  expect(await pagesWithOldFiles({ '/lists/films': 1 }), 'no file is kept').toEqual(new Set())
  await freshenFiles(publish(1, { title: 'Films' }))
  expect(await pagesWithOldFiles({ '/lists/films': 1 })).toEqual(new Set())
  expect(await pagesWithOldFiles({ '/lists/films': 2, '/people/ada': 2 })).toEqual(new Set(['/lists/films', '/people/ada']))
})
