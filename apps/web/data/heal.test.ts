import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { isSigned, parseAnnouncement, signatureHeader } from 'types/announcement'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { fileOfPath } from '../cache/stored-pages.mjs'
import { writeWhole } from '../cache/write-whole.mjs'
import { absent } from '../files/file-set.ts'
import { storeFile } from '../files/stored-files.ts'
import { aTemporaryFolder } from './temporary-folder.ts'

const folder = aTemporaryFolder()
const secret = 'a secret of more than thirty-two characters'
const servers: Server[] = []
let publications: { number: number; path: string }[]
let asked: number
let announced: Record<string, number>[]

const listen = async (server: Server): Promise<number> => {
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}
const store = (path: string, publication: number | null) => {
  const value = publication === null ? null : { pageData: { pageProps: { publication } } }
  return writeWhole(fileOfPath(join(folder.path, 'web/pages'), path), JSON.stringify({ build: '', lastModified: 0, value }))
}

/** A CMS with the publications, and this site's own address, which takes what is announced. */
beforeEach(async () => {
  publications = []
  announced = []
  asked = 0
  const cms = createServer((request, response) => {
    asked++
    const { searchParams } = new URL(request.url ?? '', 'http://cms')
    const limit = Number(searchParams.get('limit'))
    const start = (Number(searchParams.get('page')) - 1) * limit
    const newestFirst = searchParams.get('sort') === '-number' ? publications.toSorted((a, b) => b.number - a.number) : []
    response.end(JSON.stringify({ docs: newestFirst.slice(start, start + limit) }))
  })
  const site = createServer(async (request, response) => {
    const body = await text(request)
    if (!isSigned(body, String(request.headers[signatureHeader]), secret)) return response.writeHead(401).end('{}')
    announced.push(parseAnnouncement(body)?.pages ?? {})
    return response.end('{"serves":{},"failed":{}}')
  })
  vi.stubEnv('CMS_URL', `http://127.0.0.1:${await listen(cms)}`)
  vi.stubEnv('WEB_PORT', String(await listen(site)))
  vi.stubEnv('ANNOUNCE_SECRET', secret)
  vi.resetModules()
})

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close()
    server.closeAllConnections()
  }
})

/** The client of the CMS keeps the address it was made with, so each test loads its own. */
const healNow = async (since: number): Promise<number> => (await import('./heal.ts')).heal(since)

it('regenerates the stored pages that are behind, and the withdrawn ones; no others', async () => {
  publications = [
    { number: 5, path: '/lists/behind' },
    { number: 4, path: '/lists/current' },
    { number: 3, path: '/lists/withdrawn' },
    { number: 2, path: '/lists/never-asked-for' },
  ]
  await store('/lists/behind', 1)
  await store('/lists/current', 4)
  await store('/lists/withdrawn', null)

  expect(await healNow(0)).toBe(5)
  expect(announced).toEqual([{ '/lists/behind': 5, '/lists/withdrawn': 3 }])
})

it('makes files anew that are behind, though their page was never asked for; none that nobody asked for', async () => {
  publications = [
    { number: 5, path: '/lists/read-as-a-feed' },
    { number: 4, path: '/lists/current' },
    { number: 3, path: '/lists/never-asked-for' },
  ]
  for (const path of ['/lists/read-as-a-feed', '/lists/current']) {
    for (const format of ['xml', 'json']) await storeFile(`${path}/feed.${format}`, absent, { [path]: 4 })
  }
  await store('/lists/current', 4)

  expect(await healNow(0)).toBe(5)
  expect(announced).toEqual([{ '/lists/read-as-a-feed': 5 }])
})

it('looks only at what came since, with one question when nothing did', async () => {
  publications = Array.from({ length: 250 }, (_, index) => ({ number: index + 1, path: `/lists/list-${index}` }))
  expect(await healNow(0)).toBe(250)
  expect(asked).toBe(3)
  expect(await healNow(250)).toBe(250)
  expect(asked).toBe(4)
  expect(announced).toEqual([])
})

it('fails while the CMS cannot be asked', async () => {
  for (const server of servers) server.close()
  await expect(healNow(0)).rejects.toMatchObject({ name: 'CmsDown' })
})
