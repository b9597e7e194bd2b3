import { afterAll, beforeAll, beforeEach, expect, vi } from 'vitest'

import { deliverPending } from '../../src/delivery/deliver.ts'
import type { Deliveries } from '../../src/delivery/read-deliveries.ts'
import { env } from '../../src/env.ts'
import type { Ping } from '../../src/payload-types.ts'
import { sendPings } from '../../src/pings/send-pings.ts'
import { targets } from '../../src/pings/targets.ts'
import { Client } from './client.ts'
import type { useCms } from './cms.ts'
import { aMontage } from './documents/content.ts'
import { type Listener, startListener } from './listeners.ts'
import { sites } from './sites.ts'

export const minute = 60_000
export const hour = 60 * minute

/** A published film, and a search engine and a hub that are told of it. */
export async function usePings(cms: ReturnType<typeof useCms>) {
  const engine = await startListener()
  const hub = await startListener()
  /** Filled before the tests. */
  const montage = { id: '', slug: '' }
  const setAddress = (address: string) =>
    cms.payload.updateGlobal({ slug: 'site', data: { address, description: 'Lists', name: 'Montage' }, overrideAccess: true })

  const dueTimes = async () => {
    const { docs } = await cms.payload.db.find<Ping>({ collection: 'pings', pagination: false })
    return docs.map(({ restsUntil }) => Date.parse(restsUntil))
  }

  beforeAll(async () => {
    const { id, slug } = await aMontage(cms.payload, { title: 'Heat' })
    Object.assign(montage, { id, slug })
    await setAddress('https://montage.example')
    await deliverPending(cms.payload)
    Object.assign(env, { indexNow: engine.url, webSubHubs: [hub.url] })
  })
  beforeEach(async () => {
    await cms.payload.db.deleteMany({ collection: 'pings', where: { id: { exists: true } } })
    for (const each of [engine, hub]) Object.assign(each, { answers: [], hold: Promise.resolve(), received: [] })
    sites[0].failingPath = null
  })
  afterAll(() => {
    engine.close()
    hub.close()
  })

  return {
    dueTimes,
    engine,
    failed: async () => ((await (await cms.as('writer')).get('/deliveries')).body as unknown as Deliveries).pings,
    film: () => `https://montage.example/montages/${montage.slug}`,
    hub,
    logged: () => vi.spyOn(cms.payload.logger, 'warn').mockClear().mockReturnValue(),
    montage,
    /** A new song of the film reaches every web instance. */
    publish: async () => {
      const client = await cms.as('editor')
      const { status } = await client.edit(`/montages/${montage.id}`, { _status: 'published', song: String(Math.random()) })
      expect(status).toBe(200)
      await Client.backgroundWork()
    },
    send: async (at: number) => {
      for (const target of targets()) await sendPings(target, cms.payload, at)
    },
    setAddress,
    /** When all that waits is due. */
    whenDue: async () => Math.max(Date.now(), ...(await dueTimes())),
  }
}

export const urlsOf = ({ received }: Pick<Listener, 'received'>) =>
  received.flatMap(({ body }) => (JSON.parse(body) as { urlList: string[] }).urlList)
