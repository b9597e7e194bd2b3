import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'

import { writeWhole } from '../../cache/write-whole.mjs'
import { renditionName } from '../../data/builders.ts'
import { aFakeCms } from '../../data/fake-cms.ts'
import { aTemporaryFolder } from '../../data/temporary-folder.ts'
import * as route from '../../pages/api/media/[name].ts'
import { anApiRoute } from './an-api-route.ts'

const folder = aTemporaryFolder()
const cms = aFakeCms()
const ask = anApiRoute(route, { paramsOf: (path) => ({ name: decodeURIComponent(path.slice('/media/'.length)) }) })
const name = renditionName(480)
const path = `/media/${name}`

beforeEach(() => writeWhole(join(folder.path, 'web/media', name), '0123456789'))

it('serves a file that never changes, to be kept for ever', async () => {
  const answer = await ask(path)
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'accept-ranges': 'bytes',
    'cache-control': 'public, max-age=31536000, immutable',
    'content-length': '10',
    'content-type': 'image/webp',
    etag: `"${name}"`,
  })
  expect([answer.status, await answer.text()]).toEqual([200, '0123456789'])
  const head = await ask(path, { method: 'HEAD' })
  expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '10', ''])
  expect((await ask(path, { headers: { 'If-None-Match': `"${name}"` } })).status).toBe(304)
})

it('serves AVIF as what it is', async () => {
  const avif = renditionName(480, 'avif')
  await writeWhole(join(folder.path, 'web/media', avif), 'avif')
  expect((await ask(`/media/${avif}`)).headers.get('content-type')).toBe('image/avif')
})

it.each([
  [{ Range: 'bytes=2-4' }, 206, 'bytes 2-4/10', '234'],
  [{ Range: 'bytes=-1' }, 206, 'bytes 9-9/10', '9'],
  [{ 'If-Range': `"${name}"`, Range: 'bytes=0-0' }, 206, 'bytes 0-0/10', '0'],
  [{ 'If-Range': '"other"', Range: 'bytes=0-0' }, 200, null, '0123456789'],
  [{ Range: 'bytes=10-' }, 416, 'bytes */10', ''],
])('serves the part that is asked for by %j', async (headers, status, range, text) => {
  const answer = await ask(path, { headers })
  expect([answer.status, answer.headers.get('content-range'), await answer.text()]).toEqual([status, range, text])
})

it.each(['none.webp', renditionName(960), '../pages/secret.json', `../media/${name}`])(
  'has nothing at %s, and asks again soon',
  async (other) => {
    cms.isDown = !other.endsWith(renditionName(960))
    const answer = await ask(`/media/${encodeURIComponent(other)}`)
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, 'public, max-age=30'])
  },
)

it('says in an outage that it does not know, which nobody is to remember', async () => {
  cms.isDown = true
  const answer = await ask(`/media/${renditionName(960)}`)
  expect([answer.status, answer.headers.get('cache-control'), answer.headers.get('retry-after')]).toEqual([503, 'no-store', '30'])
})

it('is only read', async () => {
  const answer = await ask(path, { method: 'DELETE' })
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
})
