import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { isSigned, parseAnnouncement, signatureHeader } from 'types/announcement'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'

import { fileOfPath } from '../cache/stored-pages.mjs'
import { writeWhole } from '../cache/write-whole.mjs'
import { absent } from '../files/file-set.ts'
import { storeFile } from '../files/stored-files.ts'
import { aFakeCms } from './fake-cms.ts'
import { heal } from './heal.ts'
import { aTemporaryFolder } from './temporary-folder.ts'

const folder = aTemporaryFolder()
const cms = aFakeCms()
const secret = 'a secret of more than thirty-two characters'
let announced: Record<string, number>[]
let answer: { status: number; body: object }

/** This site's own address, which takes what is announced. */
const site = createServer(async (request, response) => {
  const body = await text(request)
  if (!isSigned(body, String(request.headers[signatureHeader]), secret)) return response.writeHead(401).end('{}')
  announced.push(parseAnnouncement(body)?.pages ?? {})
  return response.writeHead(answer.status).end(JSON.stringify(answer.body))
})

beforeAll(() => new Promise<void>((resolve) => void site.listen(0, '127.0.0.1', resolve)))
beforeEach(() => {
  announced = []
  answer = { body: { failed: {}, serves: {} }, status: 200 }
  vi.stubEnv('WEB_PORT', String((site.address() as AddressInfo).port))
  vi.stubEnv('ANNOUNCE_SECRET', secret)
})
afterAll(() => void site.close().closeAllConnections())

const store = (path: string, publication: number | null) => {
  const value = publication === null ? null : { pageData: { pageProps: { publication } } }
  return writeWhole(fileOfPath(join(folder.path, 'web/pages'), path), JSON.stringify({ build: '', lastModified: 0, value }))
}

it('regenerates the stored pages that are behind, and the withdrawn ones; no others', async () => {
  cms.documents.publications = [
    { number: 5, path: '/lists/behind' },
    { number: 4, path: '/lists/current' },
    { number: 3, path: '/lists/withdrawn' },
    { number: 2, path: '/lists/never-asked-for' },
  ]
  await store('/lists/behind', 1)
  await store('/lists/current', 4)
  await store('/lists/withdrawn', null)

  expect(await heal(0)).toBe(5)
  expect(announced).toEqual([{ '/lists/behind': 5, '/lists/withdrawn': 3 }])
})

it('makes files anew that are behind, though their page was never asked for; none that nobody asked for', async () => {
  cms.documents.publications = [
    { number: 5, path: '/lists/read-as-a-feed' },
    { number: 4, path: '/lists/current' },
    { number: 3, path: '/lists/never-asked-for' },
  ]
  for (const path of ['/lists/read-as-a-feed', '/lists/current']) {
    for (const format of ['xml', 'json']) await storeFile(`${path}/feed.${format}`, absent, { [path]: 4 })
  }
  await store('/lists/current', 4)

  expect(await heal(0)).toBe(5)
  expect(announced).toEqual([{ '/lists/read-as-a-feed': 5 }])
})

it('looks only at what came since, with one question when nothing did', async () => {
  cms.documents.publications = Array.from({ length: 250 }, (_, index) => ({ number: index + 1, path: `/lists/list-${index}` }))
  expect(await heal(0)).toBe(250)
  expect(cms.asked).toHaveLength(3)
  expect(await heal(250)).toBe(250)
  expect(cms.asked).toHaveLength(4)
  expect(announced).toEqual([])
})

it('fails when a page could not be regenerated, and says why', async () => {
  cms.documents.publications = [{ number: 5, path: '/lists/behind' }]
  await store('/lists/behind', 1)
  answer = { body: { failed: { '/lists/behind': 'It cannot be rendered.' }, serves: {} }, status: 502 }
  await expect(heal(0)).rejects.toThrow('Pages that are behind could not be regenerated: It cannot be rendered.')
})

it('fails while the CMS cannot be asked', async () => {
  cms.isDown = true
  await expect(heal(0)).rejects.toMatchObject({ name: 'CmsDown' })
})
