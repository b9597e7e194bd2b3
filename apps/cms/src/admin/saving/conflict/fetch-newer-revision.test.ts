import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { type Api, apiAt } from '../../api.ts'
import { fetchNewerThan } from './fetch-newer-revision.ts'

const server = createServer((request, response) => {
  if (request.url?.startsWith('/api/lists/deleted')) return response.writeHead(404).end('{}')
  requested.push(request.url ?? '')
  return response.end(JSON.stringify({ revision: 3, revisedBy: 'Ada' }))
})
const requested: string[] = []
let api: Api

beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  api = apiAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}/api`)
})
afterAll(() => server.close())

it.each([
  [2, { revisedBy: 'Ada', revision: 3 }],
  [3, null],
  [4, null],
])('newer than revision %i, in a document at revision 3: %j', async (opened, theirs) => {
  expect(await fetchNewerThan(opened, api, '/lists/best')).toEqual(theirs)
  expect(requested.at(-1), 'a draft may be the newest').toBe('/api/lists/best?depth=0&draft=true')
})

it('is null where the document cannot be read', async () => {
  expect(await fetchNewerThan(1, api, '/lists/deleted')).toBeNull()
  expect(await fetchNewerThan(1, apiAt('http://127.0.0.1:1/api'), '/lists/best')).toBeNull()
})
