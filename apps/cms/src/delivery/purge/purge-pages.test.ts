import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'

import { env } from '../../env.ts'
import { purgePages } from './purge-pages.ts'

const unset = structuredClone(env.purge)
/** The paths of each request, as a cache or as Cloudflare. */
let asked: string[][] = []
/** The status for the pages of a request; 0 breaks the connection. */
let statusFor: (paths: string[]) => number = () => 200

const server = createServer(async (incoming, response) => {
  const body = await text(incoming)
  const { files } = body ? (JSON.parse(body) as { files: string[] }) : { files: [env.webUrl + incoming.url] }
  const paths = files.map((url) => new URL(url).pathname)
  asked.push(paths)
  const status = statusFor(paths)
  if (status === 0) return incoming.socket.destroy()
  return response.writeHead(status).end(JSON.stringify({ errors: [{ message: 'no' }], success: status === 200 }))
})
let origin = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())
beforeEach(() => {
  asked = []
})
afterEach(() => {
  env.purge = structuredClone(unset)
})

const pages = Array.from({ length: 100 }, (_, n) => `/montages/m${n}`)
const [bad = '', worse = ''] = [pages[7], pages[70]]
const isBad = (paths: string[]) => paths.includes(bad) || paths.includes(worse)
const varnish = () => (env.purge = { ...unset, urls: [origin] })
const cloudflare = () => (env.purge = { ...unset, cloudflare: { api: origin, id: 'zone', token: 'secret' } })

it.each([500, 0])('a page that a cache refuses, or does not answer, is the only one that is not purged (%d)', async (status) => {
  varnish()
  statusFor = (paths) => (isBad(paths) ? status : 200)
  const faults = await purgePages(pages)
  expect([...faults.keys()]).toEqual([bad, worse])
  expect(asked.flat().toSorted()).toEqual(pages.toSorted())
})

it('a cache that answers nothing is asked for no more than some pages', async () => {
  varnish()
  statusFor = () => 0
  const faults = await purgePages(pages)
  expect([...faults.keys()]).toEqual(pages)
  expect(faults.get('/montages/m99')).toMatch(/^The cache http:\S+ does not answer/)
  expect(asked).toHaveLength(20)
})

it('of the addresses of one request the wrong ones are found by halves, and all others are purged', async () => {
  cloudflare()
  statusFor = (paths) => (isBad(paths) ? 400 : 200)
  const faults = await purgePages(pages)
  expect([...faults]).toEqual([bad, worse].map((page) => [page, 'Cloudflare answers 400 to a purge: no']))
  const purged = asked.filter((paths) => !isBad(paths)).flat()
  expect(purged.toSorted()).toEqual(pages.filter((page) => page !== bad && page !== worse).toSorted())
  expect(asked.length).toBeLessThan(30)
})

it.each([403, 429, 500])('a service that takes nothing at all is asked once (%d)', async (status) => {
  cloudflare()
  statusFor = () => status
  expect([...(await purgePages(pages)).keys()]).toEqual(pages)
  expect(asked).toHaveLength(1)
})

it('a token of Fastly that may not purge is tried with no more than some pages', async () => {
  env.purge = { ...unset, fastly: { api: origin, id: 'service', token: 'secret' } }
  statusFor = () => 401
  expect([...(await purgePages(pages)).keys()]).toEqual(pages)
  expect(asked).toHaveLength(20)
})
