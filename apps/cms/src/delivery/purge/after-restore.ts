import type { Payload } from 'payload'

import type { Outbox } from '../../payload-types.ts'
import { caches } from './caches.ts'

/** Longer than the minute in which each web instance announces itself. One that this database did not know yet may have given a cache a page of before. */
const untilAllAnnouncedInMs = 90_000

/** Whether caches in front of the site remove all pages with an item, and not only its own. */
export const isOfRestore = ({ purgesOfAll }: Outbox): boolean => Boolean(purgesOfAll)

/** Puts a second item of a restore into the outbox when the first is done. */
export async function purgeAllAgain({ paths, publication, purgesOfAll }: Outbox, payload: Payload): Promise<void> {
  const left = (purgesOfAll ?? 0) - 1
  if (left < 1 || caches().length === 0) return
  const restsUntil = new Date(Date.now() + untilAllAnnouncedInMs).toISOString()
  await payload.db.create({
    collection: 'outbox',
    data: { attempts: 0, paths, publication, purgesOfAll: left, restsUntil },
    returning: false,
  })
}
