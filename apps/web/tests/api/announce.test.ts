import { join } from 'node:path'
import { announcePath, writeAnnouncement } from 'types/announcement'
import { type Purpose, sign, signatureHeader } from 'types/signature'
import { beforeEach, describe, expect, it } from 'vitest'
import { noteRender } from '../../data/renders.ts'
import * as route from '../../pages/api/announce.ts'
import { fileAt } from '../../regenerate/machine-files.ts'
import { isFile } from '../../store/files.ts'
import { fileOfPath } from '../../store/pages/stored-pages.mjs'
import { readStoredFile } from '../../store/stored-files.ts'
import { aPublishedList } from '../../testing/builders.ts'
import { aFakeCms, sharedSecret } from '../../testing/fake-cms.ts'
import { storePage } from '../../testing/store-page.ts'
import { aTemporaryFolder } from '../../testing/temporary-folder.ts'
import { anApiRoute } from './an-api-route.ts'

const folder = aTemporaryFolder()
const cms = aFakeCms()
/** The rendered paths in their order, and the paths whose rendering fails. */
let rendered: string[]
let broken: string[]

/** Renders a page with the publication of the CMS, and stores it as Next does. */
const fetchRoute = anApiRoute(route, {
  revalidate: async (path) => {
    rendered.push(path)
    if (broken.includes(path)) throw new Error('Invalid response 503')
    const publication = cms.pages[path]?.publication ?? 0
    noteRender(path, { began: performance.now(), outcome: 'page', publication })
    await storePage(path, { pageData: { pageProps: { publication } } })
  },
})

beforeEach(() => {
  rendered = []
  broken = []
  cms.pages = {
    ...aPublishedList(7, 'Films'),
    '/': { publication: 7, status: 'page', kind: 'front', content: { hasMore: false, lead: null, trails: [] } },
  }
})

const signed = (body: string, by = sharedSecret, purpose: Purpose = 'announcement'): RequestInit => ({
  body,
  headers: { [signatureHeader]: sign(body, by, purpose) },
  method: 'POST',
})
const announcing = (pages: Record<string, number>) => fetchRoute(announcePath, signed(writeAnnouncement({ pages })))
const all = { '/': 7, '/lists/films': 7 }

describe('an announcement', () => {
  it('is answered with the publication of each page, once all pages and files are stored', async () => {
    const answer = await announcing(all)
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(await answer.json()).toEqual({ failed: {}, serves: all })
    expect(rendered).toEqual(['/', '/lists/films'])
    for (const address of ['/feed.xml', '/lists/films/feed.xml']) {
      expect((await readStoredFile(address))?.content, address).toMatchObject({ text: expect.stringContaining('/lists/films') })
    }
  })

  it('has the sitemap made again when it is next requested', async () => {
    const part = '/sitemap-lists-f.xml'
    const publish = (path: string) => {
      const pages = [{ path, changed: null, images: [] }]
      cms.pages[part] = { publication: 7, status: 'page', kind: 'sitemap', content: { pages, parts: [], publications: { [path]: 7 } } }
    }
    publish('/lists/before')
    await fileAt(part)
    publish('/lists/films')
    await announcing(all)
    expect((await fileAt(part))?.content).toMatchObject({ text: expect.stringContaining('/lists/films<') })
  })

  it('reports which page failed and why, and makes the others', async () => {
    broken = ['/']
    const answer = await announcing(all)
    expect(answer.status).toBe(502)
    expect(await answer.json()).toEqual({
      failed: { '/': expect.stringContaining('Invalid response 503') },
      serves: { '/lists/films': 7 },
    })
  })

  it('fails for a page that is stored with an older publication', async () => {
    const answer = await announcing({ '/lists/films': 8 })
    expect(answer.status).toBe(502)
    expect(await answer.json()).toEqual({ failed: { '/lists/films': expect.stringContaining('publication 7, not 8') }, serves: {} })
  })

  it('of a history deletes the pages of older editions', async () => {
    const history = '/lists/films/editions'
    const fileOf = (path: string) => fileOfPath(join(folder.path, 'web/pages'), path)
    await storePage(history, { pageData: { pageProps: { content: { current: 30 } } } })
    await storePage(`${history}/20`, { pageData: {} })
    cms.pages[history] = { publication: 7, status: 'absent' }
    expect((await announcing({ [history]: 7 })).status).toBe(200)
    expect(await Promise.all([history, `${history}/20`].map((path) => isFile(fileOf(path))))).toEqual([true, false])
  })

  it('fails for a page whose files cannot be made', async () => {
    cms.isDown = true
    const answer = await announcing({ '/lists/films': 7 })
    expect(answer.status).toBe(502)
    expect(await answer.json()).toEqual({ failed: { '/lists/films': expect.stringContaining('No answer from the CMS') }, serves: {} })
  })
})

describe('nothing is rendered for', () => {
  it.each<[string, RequestInit]>([
    ['nobody’s signature', { body: writeAnnouncement({ pages: all }), method: 'POST' }],
    ['the signature of somebody with another secret', signed(writeAnnouncement({ pages: all }), 'a guess')],
    ['the signature of a question', signed(writeAnnouncement({ pages: all }), sharedSecret, 'question')],
    ['the signature of another body', { ...signed(writeAnnouncement({ pages: all })), body: writeAnnouncement({ pages: { '/': 7 } }) }],
  ])('%s', async (_case, init) => {
    const answer = await fetchRoute(announcePath, init)
    expect(answer.status).toBe(401)
    expect(await answer.json()).toEqual({ error: expect.stringContaining('signature') })
    expect(rendered).toEqual([])
  })

  it('a repeated announcement', async () => {
    const announcement = signed(writeAnnouncement({ pages: { '/': 7 } }))
    expect((await fetchRoute(announcePath, announcement)).status).toBe(200)
    const again = await fetchRoute(announcePath, announcement)
    expect([again.status, await again.json()]).toEqual([409, { error: 'This announcement came before.' }])
    expect(rendered).toEqual(['/'])
  })

  it('more than a million bytes', async () => {
    const answer = await fetchRoute(announcePath, signed('x'.repeat(1_000_001)))
    expect([answer.status, await answer.json()]).toEqual([413, { error: 'A body may have 1000000 bytes.' }])
    expect((await fetchRoute(announcePath, signed('x'.repeat(1_000_000)))).status, 'a million bytes, which are no announcement').toBe(400)
  })

  it.each(['', 'null', '{}', '{"pages":{"/":"7"}}', '{"pages":{"lists/films":7}}'])('%j, which announces nothing', async (body) => {
    const answer = await fetchRoute(announcePath, signed(body))
    expect([answer.status, await answer.json()]).toEqual([400, { error: 'The body is no announcement.' }])
  })

  it.each(['/api/announce', '//evil.example', '/lists/films?a', '/lists/films/feed.xml'])(
    'pages that are announced with %s, which is no page',
    async (path) => {
      const answer = await announcing({ '/': 7, [path]: 7 })
      expect([answer.status, await answer.json()]).toEqual([400, { error: `No page of this site: ${path}` }])
      expect(rendered).toEqual([])
    },
  )

  it.each(['GET', 'HEAD', 'PUT', 'DELETE'])('a request by %s', async (method) => {
    const answer = await fetchRoute(announcePath, { method })
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST'])
  })
})
