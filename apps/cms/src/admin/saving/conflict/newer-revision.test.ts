import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { theirsNewerThan } from './newer-revision.ts'

const server = createServer((request, response) => {
  if (request.url?.startsWith('/api/lists/gone')) return response.writeHead(404).end('{}')
  asked.push(request.url ?? '')
  return response.end(JSON.stringify({ revision: 3, revisedBy: 'Ada' }))
})
const asked: string[] = []
let origin: string

beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

it.each([
  [2, { revisedBy: 'Ada', revision: 3 }],
  [3, null],
  [4, null],
])('of a document that is at revision 3, somebody who opened %i is shown %j', async (opened, theirs) => {
  expect(await theirsNewerThan(opened, `${origin}/api/lists/best`)).toEqual(theirs)
  expect(asked.at(-1), 'the draft is the newest').toBe('/api/lists/best?depth=0&draft=true')
})

it('is none where the document cannot be read', async () => {
  expect(await theirsNewerThan(1, `${origin}/api/lists/gone`)).toBeNull()
  expect(await theirsNewerThan(1, 'http://127.0.0.1:1/api/lists/best')).toBeNull()
})
