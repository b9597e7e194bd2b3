import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, afterEach, beforeEach, expect } from 'vitest'

import type { Deliveries } from '../../src/delivery/read-deliveries.ts'
import { env } from '../../src/env.ts'
import { Client } from './client.ts'
import type { useCms } from './cms.ts'
import { deliveriesOf } from './deliveries.ts'
import { sites } from './sites.ts'

/** A cache in front of the first site: it holds the header of each page until it is purged. Also stands for the services with an API. */
export async function useCache(cms: ReturnType<typeof useCms>) {
  const { edit } = deliveriesOf(cms)
  const unset = structuredClone(env.purge)
  const cache = {
    asked: [] as { body: string; headers: Record<string, unknown>; method: string; url: string }[],
    answer: { body: '', status: 200 },
    copies: new Map<string, string>(),
    /** A page that it purges later. */
    held: { path: '', until: Promise.resolve() },
    /** A page that it does not purge. */
    refused: '',
  }
  const server = createServer(async (incoming, response) => {
    const { headers, method = '', url = '' } = incoming
    const body = await text(incoming)
    if (method === 'HEAD') {
      const copy = cache.copies.get(url) ?? (await publicationAt(sites[0].origin, url))
      cache.copies.set(url, copy)
      return response.writeHead(200, { 'montage-publication': copy }).end()
    }
    cache.asked.push({ body, headers, method, url })
    if (url === cache.held.path) await cache.held.until
    if (url === cache.refused) return response.writeHead(500).end()
    if (cache.answer.status === 200) cache.copies.delete(url)
    return response.writeHead(cache.answer.status).end(cache.answer.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  afterAll(() => server.close())
  beforeEach(() => {
    env.purge = { ...structuredClone(unset), urls: [origin] }
    const held = { path: '', until: Promise.resolve() }
    Object.assign(cache, { answer: { body: '', status: 200 }, asked: [], copies: new Map(), held, refused: '' })
  })
  afterEach(async () => {
    env.purge = structuredClone(unset)
    await cms.payload.db.deleteMany({ collection: 'outbox', where: { id: { exists: true } } })
  })

  return {
    cache,
    deliveries: async () => ((await (await cms.as('writer')).get('/deliveries')).body as unknown as Deliveries).items,
    live: async (montage: string) => (await (await cms.as('editor')).get(`/live/montages/${montage}`)).body,
    origin,
    publish: async (montage: string) => {
      expect((await edit(montage)).status).toBe(200)
      await Client.backgroundWork()
    },
    /** Without a cache. */
    unset,
  }
}

export const publicationAt = (from: string, path: string) =>
  new Promise<string>((resolve, reject) => {
    request(from + path, { method: 'HEAD' }, (response) => {
      resolve(String(response.resume().headers['montage-publication'] ?? 'none'))
    })
      .on('error', reject)
      .end()
  })
