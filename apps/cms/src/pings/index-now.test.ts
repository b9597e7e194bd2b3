import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'

import { type Listener, startListener } from '../../tests/harness/listeners.ts'
import { indexNow } from './index-now.ts'

const url = 'https://montage.example/lists/films'
const hour = 60 * 60_000
let engine: Listener

beforeAll(async () => {
  engine = await startListener()
})
afterEach(() => {
  Object.assign(engine, { answers: [], received: [] })
})
afterAll(() => engine.close())

const send = () => indexNow(engine.url, 'key').send([url])

it.each([200, 202])('%i says that the engine has the addresses', async (status) => {
  engine.answers = [{ status }]
  expect(await send()).toEqual({ sent: [url] })
})

it.each([
  [400, {}, hour, ''],
  [403, {}, hour, ': it did not find the key of this site. The site answers it; see that a proxy in front lets /<key>.txt through.'],
  [422, {}, hour, ': it takes the pages for those of another site. See that the address in the settings of the site is that of readers.'],
  [422, { 'Retry-After': '60' }, 60_000, ': it takes the pages for those of another site.'],
  [429, {}, 0, ': it wants fewer requests.'],
  [429, { 'Retry-After': '600' }, 600_000, ': it wants fewer requests.'],
  [429, { 'Retry-After': '86400' }, hour, ': it wants fewer requests.'],
  [429, { 'Retry-After': 'Fri, 27 Nov 2026 10:00:00 GMT' }, 0, ': it wants fewer requests.'],
  [500, {}, 0, ''],
  [503, { 'Retry-After': '5' }, 5_000, ''],
  [302, { Location: 'https://elsewhere.example' }, 0, ''],
])('%i with %j: nothing is told, and the engine is left alone for %i ms at least', async (status, headers, pauseInMs, reason) => {
  engine.answers = [{ headers: headers as Record<string, string>, status }]
  const outcome = await send()
  expect(outcome).toEqual({ fault: expect.stringContaining(`${engine.url} answers ${status}${reason}`), pauseInMs, sent: [] })
  expect(engine.received).toHaveLength(1)
})

it('says what else an engine answers, and no more of it than a line', async () => {
  engine.answers = [{ body: 'Too many URLs. '.repeat(1000), status: 400 }]
  const outcome = await send()
  const { fault } = outcome as { fault: string }
  expect(fault).toContain(`${engine.url} answers 400: Too many URLs.`)
  expect(fault.length).toBeLessThan(300)
})

it('says that an engine is not there', async () => {
  const gone = await startListener()
  gone.close()
  expect(await indexNow(gone.url, 'key').send([url])).toEqual({ fault: expect.stringContaining(new URL(gone.url).host), sent: [] })
})
