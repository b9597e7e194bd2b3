import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { parseAnnouncement } from 'types/announcement'
import { isSigned, signatureHeader } from 'types/signature'
import { publicationsInPart } from 'types/site-questions'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { absent } from '../store/file-set.ts'
import { behind } from '../store/pages/behind.mjs'
import { fileOfPath } from '../store/pages/stored-pages.mjs'
import { storeFile } from '../store/stored-files.ts'
import { writeWhole } from '../store/write-whole.mjs'
import { aFakeCms, sharedSecret } from '../testing/fake-cms.ts'
import { aTemporaryFolder } from '../testing/temporary-folder.ts'
import { heal } from './heal.ts'

const folder = aTemporaryFolder()
const cms = aFakeCms()
let announced: Record<string, number>[]
/** What was known to be behind at each announcement. */
let meanwhile: string[][]
let answer: { status: number; body: object }

/** This site's own address, which takes what is announced. */
const site = createServer(async (request, response) => {
  const body = await text(request)
  if (!isSigned(body, String(request.headers[signatureHeader]), sharedSecret, 'announcement')) return response.writeHead(401).end('{}')
  meanwhile.push([...behind])
  announced.push(parseAnnouncement(body)?.pages ?? {})
  return response.writeHead(answer.status).end(JSON.stringify(answer.body))
})

beforeAll(() => new Promise<void>((resolve) => void site.listen(0, '127.0.0.1', resolve)))
beforeEach(() => {
  announced = []
  meanwhile = []
  answer = { body: { failed: {}, serves: {} }, status: 200 }
  vi.stubEnv('WEB_PORT', String((site.address() as AddressInfo).port))
})
afterAll(() => void site.close().closeAllConnections())

/** Where nothing is known to be well. */
const nowhere = { epoch: 0, publication: 0 }

const store = (path: string, publication: number | null) => {
  const value = publication === null ? null : { pageData: { pageProps: { publication } } }
  return writeWhole(fileOfPath(join(folder.path, 'web/pages'), path), JSON.stringify({ build: '', lastModified: 0, value }))
}

it('regenerates the stored pages that are behind, and the withdrawn ones; no others', async () => {
  cms.publications = { '/lists/behind': 5, '/lists/current': 4, '/lists/withdrawn': 3, '/lists/never-asked-for': 2 }
  await store('/lists/behind', 1)
  await store('/lists/current', 4)
  await store('/lists/withdrawn', null)

  expect(await heal(nowhere)).toMatchObject({ publication: 5 })
  expect(announced).toEqual([{ '/lists/behind': 5, '/lists/withdrawn': 3 }])
})

it('makes files anew that are behind, though their page was never asked for; none that nobody asked for', async () => {
  cms.publications = { '/lists/read-as-a-feed': 5, '/lists/current': 4, '/lists/never-asked-for': 3 }
  for (const path of ['/lists/read-as-a-feed', '/lists/current']) {
    for (const format of ['xml', 'json']) await storeFile(`${path}/feed.${format}`, absent, { [path]: 4 })
  }
  await store('/lists/current', 4)

  expect(await heal(nowhere)).toMatchObject({ publication: 5 })
  expect(announced).toEqual([{ '/lists/read-as-a-feed': 5 }])
})

it('looks only at what came since, with one question when nothing did', async () => {
  const count = 2 * publicationsInPart + 1
  cms.publications = Object.fromEntries(Array.from({ length: count }, (_, index) => [`/montages/film-${index}`, index + 1]))
  const well = await heal(nowhere)
  expect(well.publication).toBe(count)
  expect(cms.asked.map(({ question }) => question)).toEqual([1, 2, 3].map((part) => ({ part, since: 0 })))
  expect(await heal(well)).toEqual(well)
  expect(cms.asked).toHaveLength(4)
  expect(announced).toEqual([])
})

it('has readers wait for the pages that are behind, while they are regenerated', async () => {
  cms.publications = { '/lists/behind': 5, '/lists/read-as-a-feed': 5 }
  await store('/lists/behind', 1)
  await storeFile('/lists/read-as-a-feed/feed.xml', absent, { '/lists/read-as-a-feed': 4 })
  await heal(nowhere)
  expect(Object.keys(announced[0] ?? {}).toSorted()).toEqual(['/lists/behind', '/lists/read-as-a-feed'])
  expect(meanwhile).toEqual([['/lists/behind']])
  expect([...behind]).toEqual([])
})

it('fails when a page could not be regenerated, says why, and lets readers have it as it is', async () => {
  cms.publications = { '/lists/behind': 5 }
  await store('/lists/behind', 1)
  answer = { body: { failed: { '/lists/behind': 'It cannot be rendered.' }, serves: {} }, status: 502 }
  await expect(heal(nowhere)).rejects.toThrow('Pages that are behind could not be regenerated: It cannot be rendered.')
  expect(meanwhile).toEqual([['/lists/behind']])
  expect([...behind]).toEqual([])
})

it('fails while the CMS cannot be asked', async () => {
  cms.isDown = true
  await expect(heal(nowhere)).rejects.toMatchObject({ name: 'CmsDown' })
})

it('fails, and regenerates nothing, while another database answers', async () => {
  await heal(nowhere)
  await store('/lists/behind', 1)
  cms.publications = { '/lists/behind': 5 }
  cms.installation = { ...cms.installation, id: 'elsewhere' }
  await expect(heal(nowhere)).rejects.toMatchObject({ name: 'CmsDown' })
  expect(announced).toEqual([])
})

it('begins from the start once the database was restored, which gives numbers again', async () => {
  Object.assign(cms, { publications: { '/lists/behind': 5 } })
  const well = await heal(nowhere)
  Object.assign(cms.installation, { epoch: cms.installation.epoch + 1, newest: 2 })
  cms.publications = { '/lists/behind': 2 }
  expect(await heal(well)).toEqual({ epoch: well.epoch + 1, publication: 2 })
})
