import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'

import { writeWhole } from '../../cache/write-whole.mjs'
import { aTemporaryFolder } from '../../data/temporary-folder.ts'
import * as route from '../../pages/api/share/[name].ts'
import { anApiRoute } from './an-api-route.ts'

const folder = aTemporaryFolder()
const ask = anApiRoute(route, { paramsOf: (path) => ({ name: decodeURIComponent(path.slice('/share/'.length)) }) })
const name = `${'a'.repeat(32)}.jpg`

beforeEach(() => writeWhole(join(folder.path, 'web/share', name), 'a picture'))

it('serves the picture of a shared page, to be kept for ever', async () => {
  const answer = await ask(`/share/${name}`)
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-type': 'image/jpeg',
  })
  expect([answer.status, await answer.text()]).toEqual([200, 'a picture'])
})

it.each([`${'b'.repeat(32)}.jpg`, 'none.jpg', '../share/any', `../share/${name}`])('has nothing at %s', async (other) => {
  await writeWhole(join(folder.path, 'web/share/any'), 'not to be served')
  expect((await ask(`/share/${encodeURIComponent(other)}`)).status).toBe(404)
})
