import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import { RateLimiterMemory, RateLimiterMongo, RateLimiterRes } from 'rate-limiter-flexible'

import { despiteConflicts } from '../database/conflicts/despite-conflicts.ts'

const minuteInSeconds = 60

/** Attempts to sign in that may fail in a quarter of an hour, unless another time is named. */
const limits = {
  /** From an address: several people may share it. */
  address: { duration: 15 * minuteInSeconds, points: 30 },
  accountAndAddress: { duration: 15 * minuteInSeconds, points: 8 },
  /** To an account from devices that are not known to it. Reached only when many addresses guess. */
  account: { duration: 60 * minuteInSeconds, points: 100 },
  /** From a device on which somebody has signed in to the account before. */
  device: { duration: 15 * minuteInSeconds, points: 8 },
  /** Mails with a link to a new password, to an account. */
  mail: { duration: 15 * minuteInSeconds, points: 3 },
}
export type Limit = keyof typeof limits

type Limiters = Record<Limit, RateLimiterMemory | RateLimiterMongo>

const tableName = 'sign-in-attempts'

let opened: Promise<Limiters> | undefined

/**
 * Counts one attempt against each of the limits in their order, up to the first that refuses: an address beyond its own limit counts no longer for
 * the account, or it would keep others out of it.
 * @param keys what is counted: an address, an account, a device
 * @returns null when the attempt may go on; else the seconds after which it may be made again
 */
export async function countAttempt(keys: Partial<Record<Limit, string>>, payload: Payload): Promise<number | null> {
  const limiters = await limitersOf(payload)
  for (const [limit, key] of Object.entries(keys) as [Limit, string][]) {
    try {
      await despiteConflicts(() => limiters[limit].consume(key))
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error
      return Math.max(1, Math.ceil(error.msBeforeNext / 1000))
    }
  }
  return null
}

/** Takes an attempt back that succeeded: only failures count. */
export async function uncountAttempt(keys: Partial<Record<Limit, string>>, payload: Payload): Promise<void> {
  const limiters = await limitersOf(payload)
  for (const [limit, key] of Object.entries(keys) as [Limit, string][]) await despiteConflicts(() => limiters[limit].reward(key))
}

/** The first caller makes them, the others wait for it. */
async function limitersOf(payload: Payload): Promise<Limiters> {
  opened ??= openLimiters(payload)
  try {
    return await opened
  } catch (error) {
    opened = undefined
    throw error
  }
}

/** In the memory of the process; with MongoDB in the database, since several processes may run. */
async function openLimiters({ db }: Payload): Promise<Limiters> {
  const connection = 'connection' in db ? (db as unknown as MongooseAdapter).connection : null
  const limiterOf = (limit: Limit) => {
    const options = { keyPrefix: limit, ...limits[limit] }
    if (!connection) return new RateLimiterMemory(options)
    return new RateLimiterMongo({ ...options, disableIndexesCreation: true, storeClient: connection, tableName })
  }
  const limiters = {
    account: limiterOf('account'),
    accountAndAddress: limiterOf('accountAndAddress'),
    address: limiterOf('address'),
    device: limiterOf('device'),
    mail: limiterOf('mail'),
  }
  // Once, since all count in one collection, and before any count: a count meets a conflict while an index is made, by another process, too.
  const { account } = limiters
  if (connection && account instanceof RateLimiterMongo) {
    await despiteConflicts(() => account.createIndexes())
    // The server removes them some time later. A test server takes one that is left for a conflict.
    await connection.collection(tableName).deleteMany({ expire: { $lte: new Date() } })
  }
  return limiters
}
