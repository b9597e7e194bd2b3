import { beforeEach, expect, it } from 'vitest'

import { aPublishedList } from '../../data/builders.ts'
import { aFakeCms } from '../../data/fake-cms.ts'
import { aTemporaryFolder } from '../../data/temporary-folder.ts'
import * as route from '../../pages/api/files/[...path].ts'
import { anApiRoute } from './an-api-route.ts'

aTemporaryFolder()
const cms = aFakeCms()
const ask = anApiRoute(route, { paramsOf: (path) => ({ path: path.slice(1).split('/') }) })
const feed = '/lists/films/feed.xml'

beforeEach(() => {
  cms.pages = aPublishedList(1, 'Films é')
})

it('serves a file with its length, its age and a tag', async () => {
  const answer = await ask(feed)
  const text = await answer.text()
  expect(text).toContain('<title>Films é | Montage</title>')
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-length': String(Buffer.byteLength(text)),
    'content-type': 'application/atom+xml; charset=utf-8',
    etag: expect.stringMatching(/^"[\w-]{27}"$/),
  })
  expect(Date.parse(answer.headers.get('last-modified') ?? '')).toBeGreaterThan(0)
  const head = await ask(feed, { method: 'HEAD' })
  expect([head.headers.get('content-length'), await head.text()]).toEqual([String(Buffer.byteLength(text)), ''])
})

it('sends nothing to whoever has the file', async () => {
  const { headers } = await ask(feed)
  const [etag, modified] = [headers.get('etag') ?? '', headers.get('last-modified') ?? '']
  const earlier = new Date(Date.parse(modified) - 1000).toUTCString()
  for (const [sent, status] of [
    [{ 'If-None-Match': etag }, 304],
    [{ 'If-None-Match': `"other", W/${etag}` }, 304],
    [{ 'If-None-Match': '"other"', 'If-Modified-Since': modified }, 200],
    [{ 'If-Modified-Since': modified }, 304],
    [{ 'If-Modified-Since': earlier }, 200],
    [{ 'If-Modified-Since': 'yesterday' }, 200],
  ] as const) {
    const answer = await ask(feed, { headers: sent })
    expect([answer.status, (await answer.text()) === ''], JSON.stringify(sent)).toEqual([status, status === 304])
  }
})

it('gives another tag to other content', async () => {
  const site = (await ask('/feed.xml')).headers.get('etag')
  expect(site).not.toBe((await ask(feed)).headers.get('etag'))
})

it('leads to where the feed of a list is now', async () => {
  cms.pages[feed] = { publication: 2, status: 'moved', to: '/lists/best-films/feed.xml' }
  const answer = await ask(feed)
  expect([answer.status, answer.headers.get('location')]).toEqual([301, '/lists/best-films/feed.xml'])
})

it.each(['/lists/none/feed.xml', '/lists/NO/feed.xml', '/any.xml', '/.well-known/security.txt'])('has nothing at %s', async (path) => {
  expect((await ask(path)).status).toBe(404)
})

it('says in an outage that it does not know, which nobody is to remember', async () => {
  cms.isDown = true
  const answer = await ask(feed)
  expect([answer.status, answer.headers.get('cache-control'), answer.headers.get('retry-after')]).toEqual([503, 'no-store', '30'])
})

it('is only read', async () => {
  const answer = await ask(feed, { method: 'POST' })
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
})
