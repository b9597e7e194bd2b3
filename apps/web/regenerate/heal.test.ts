import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { parseAnnouncement } from 'types/announcement'
import { isSigned, signatureHeader } from 'types/signature'
import { publicationsInPart } from 'types/site-questions'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { absent } from '../store/file-set.ts'
import { outdatedPages } from '../store/pages/outdated-pages.mjs'
import { storeFile } from '../store/stored-files.ts'
import { aFakeCms, sharedSecret } from '../testing/fake-cms.ts'
import { storePage } from '../testing/store-page.ts'
import { aTemporaryFolder } from '../testing/temporary-folder.ts'
import { heal } from './heal.ts'
import { outdatedSets } from './outdated-sets.ts'

aTemporaryFolder()
const cms = aFakeCms()
let announced: Record<string, number>[]
/** The outdated pages at each announcement. */
let outdatedAtAnnouncement: string[][]
let answer: { status: number; body: object }

/** Receives the announcements of the site to itself. */
const site = createServer(async (request, response) => {
  const body = await text(request)
  if (!isSigned(body, String(request.headers[signatureHeader]), sharedSecret, 'announcement')) return response.writeHead(401).end('{}')
  outdatedAtAnnouncement.push([...outdatedPages])
  announced.push(parseAnnouncement(body)?.pages ?? {})
  return response.writeHead(answer.status).end(JSON.stringify(answer.body))
})

beforeAll(() => new Promise<void>((resolve) => void site.listen(0, '127.0.0.1', resolve)))
beforeEach(() => {
  announced = []
  outdatedAtAnnouncement = []
  answer = { body: { failed: {}, serves: {} }, status: 200 }
  vi.stubEnv('WEB_PORT', String((site.address() as AddressInfo).port))
})
afterAll(() => void site.close().closeAllConnections())

const nothing = { epoch: 0, publication: 0 }

const store = (path: string, publication: number | null) =>
  storePage(path, publication === null ? null : { pageData: { pageProps: { publication } } })

it('regenerates outdated and withdrawn stored pages, and no others', async () => {
  cms.publications = { '/lists/outdated': 5, '/lists/current': 4, '/lists/withdrawn': 3, '/lists/not-stored': 2 }
  await store('/lists/outdated', 1)
  await store('/lists/current', 4)
  for (const publication of [1, null]) await store('/lists/withdrawn', publication)

  expect(await heal(nothing)).toMatchObject({ publication: 5 })
  expect(announced).toEqual([{ '/lists/outdated': 5, '/lists/withdrawn': 3 }])
})

it('makes outdated files again, also when their page is not stored, and no files that are not stored', async () => {
  cms.publications = { '/lists/feed-alone': 5, '/lists/current': 4, '/lists/not-stored': 3 }
  for (const path of ['/lists/feed-alone', '/lists/current']) {
    for (const format of ['xml', 'json']) await storeFile(`${path}/feed.${format}`, absent, { [path]: 4 })
  }
  await store('/lists/current', 4)

  expect(await heal(nothing)).toMatchObject({ publication: 5 })
  expect(announced).toEqual([{ '/lists/feed-alone': 5 }])
})

it('marks outdated parts of the sitemap, and announces no page for them', async () => {
  cms.publications = { '/montages/heat': 2 }
  await storeFile('/sitemap-montages-h.xml', absent, { '/montages/heat': 1 })
  outdatedSets.clear()
  await heal(nothing)
  expect([[...outdatedSets].toSorted(), announced]).toEqual([['/sitemap-montages-h.xml', 'sitemap'], []])
})

it('requests only newer publications, which needs one request when there are none', async () => {
  const count = 2 * publicationsInPart + 1
  cms.publications = Object.fromEntries(Array.from({ length: count }, (_, index) => [`/montages/film-${index}`, index + 1]))
  const healed = await heal(nothing)
  expect(healed.publication).toBe(count)
  expect(cms.requests.map(({ question }) => question)).toEqual([1, 2, 3].map((part) => ({ part, since: 0 })))
  expect(await heal(healed)).toEqual(healed)
  expect(cms.requests).toHaveLength(4)
  expect(announced).toEqual([])
})

it('makes readers wait for outdated pages during their regeneration', async () => {
  cms.publications = { '/lists/outdated': 5, '/lists/feed-alone': 5 }
  await store('/lists/outdated', 1)
  await storeFile('/lists/feed-alone/feed.xml', absent, { '/lists/feed-alone': 4 })
  await heal(nothing)
  expect(Object.keys(announced[0] ?? {}).toSorted()).toEqual(['/lists/feed-alone', '/lists/outdated'])
  expect(outdatedAtAnnouncement).toEqual([['/lists/outdated']])
  expect([...outdatedPages]).toEqual([])
})

it('rejects with the reason when a page cannot be regenerated, and serves the old page', async () => {
  cms.publications = { '/lists/outdated': 5 }
  await store('/lists/outdated', 1)
  answer = { body: { failed: { '/lists/outdated': 'It cannot be rendered.' }, serves: {} }, status: 502 }
  await expect(heal(nothing)).rejects.toThrow('Pages that are behind could not be regenerated: It cannot be rendered.')
  expect(outdatedAtAnnouncement).toEqual([['/lists/outdated']])
  expect([...outdatedPages]).toEqual([])
})

it('rejects in an outage', async () => {
  cms.isDown = true
  await expect(heal(nothing)).rejects.toMatchObject({ name: 'CmsDown' })
})

it('rejects, and regenerates nothing, when another database answers', async () => {
  await heal(nothing)
  await store('/lists/outdated', 1)
  cms.publications = { '/lists/outdated': 5 }
  cms.installation = { ...cms.installation, id: 'elsewhere' }
  await expect(heal(nothing)).rejects.toMatchObject({ name: 'CmsDown' })
  expect(announced).toEqual([])
})

it('checks every page after a restore', async () => {
  Object.assign(cms, { publications: { '/lists/outdated': 5 } })
  const healed = await heal(nothing)
  Object.assign(cms.installation, { epoch: cms.installation.epoch + 1, newest: 2 })
  cms.publications = { '/lists/outdated': 2 }
  expect(await heal(healed)).toEqual({ epoch: healed.epoch + 1, publication: 2 })
})
