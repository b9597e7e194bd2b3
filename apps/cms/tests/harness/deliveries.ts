import { beforeEach } from 'vitest'

import { deliverPending, endPauses } from '../../src/delivery/deliver.ts'
import type { Cms } from './cms.ts'
import { aMontage } from './documents/content.ts'
import { readersOf } from './readers.ts'
import { sites } from './sites.ts'

/** Montages that are announced, and what becomes of the announcements. All web instances are well before each test. */
export function deliveriesOf(cms: Cms) {
  const readers = readersOf(cms)
  beforeEach(() => {
    for (const site of sites) Object.assign(site, { failingPath: null, failingStatus: null, holdAnnouncements: Promise.resolve() })
  })
  return {
    outbox: async () =>
      (await cms.payload.find({ collection: 'outbox', overrideAccess: true, pagination: false, sort: 'publication' })).docs,
    numberOf: async (path: string) => Number((await readers.get(`/publications?where[path][equals]=${path}`)).body.docs[0]?.number ?? 0),

    async aKnownMontage() {
      const montage = await aMontage(cms.payload)
      await deliverPending(cms.payload)
      for (const site of sites) site.announcements.length = 0
      return { ...montage, page: `/montages/${montage.slug}` }
    },

    edit: async (id: string) => (await cms.as('editor')).edit(`/montages/${id}`, { _status: 'published', song: String(Math.random()) }),

    /** Ends the pauses after failures. */
    async wakeAll() {
      endPauses()
      const data = { restsUntil: new Date(0).toISOString() }
      await cms.payload.update({ collection: 'outbox', data, overrideAccess: true, where: { id: { exists: true } } })
    },
  }
}
