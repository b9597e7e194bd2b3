import type { Payload } from 'payload'
import { keptByCachesInSeconds } from 'types/server/kept-by-caches'

import type { Outbox } from '../../payload-types.ts'
import { caches } from './caches.ts'

/** Longer than the minute in which each web instance announces itself. One that this database did not know yet may have given a cache a page of before. */
const untilAllAnnouncedInMs = 90_000

/** Whether caches in front of the site remove all pages with an item, and not only its own. */
export const isOfRestore = ({ purgesOfAll }: Outbox): boolean => Boolean(purgesOfAll)

/** The moment at which the last copy from before a restore expires in every cache. Null while a site is behind, and may still give a cache such a copy. */
export function expiryOfCopies({ copiesExpireAt, purgesOfAll }: Outbox, sitesBehind: string[]): string | null {
  if (copiesExpireAt) return copiesExpireAt
  return purgesOfAll && sitesBehind.length === 0 ? new Date(Date.now() + keptByCachesInSeconds * 1000).toISOString() : null
}

export const haveCopiesExpired = ({ copiesExpireAt }: Outbox): boolean =>
  typeof copiesExpireAt === 'string' && Date.parse(copiesExpireAt) <= Date.now()

/** Puts a second item of a restore into the outbox when the first is done. */
export async function purgeAllAgain(item: Outbox, payload: Payload): Promise<void> {
  const { paths, publication, purgesOfAll } = item
  const left = (purgesOfAll ?? 0) - 1
  if (left < 1 || caches().length === 0 || haveCopiesExpired(item)) return
  const restsUntil = new Date(Date.now() + untilAllAnnouncedInMs).toISOString()
  await payload.db.create({
    collection: 'outbox',
    data: { attempts: 0, paths, publication, purgesOfAll: left, restsUntil },
    returning: false,
  })
}
