import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import { RateLimiterMemory, RateLimiterMongo, RateLimiterRes } from 'rate-limiter-flexible'

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

type Limiter = RateLimiterMemory | RateLimiterMongo

/** In the memory of the process; with MongoDB in the database, since several processes may run. */
let limiters: Record<Limit, Limiter> | undefined

/**
 * Counts one attempt against each of the limits in their order, up to the first that refuses: an address beyond its own limit counts no longer for
 * the account, or it would keep others out of it.
 * @param keys what is counted: an address, an account, a device
 * @returns null when the attempt may go on; else the seconds after which it may be made again
 */
export async function countAttempt(keys: Partial<Record<Limit, string>>, payload: Payload): Promise<number | null> {
  limiters ??= createLimiters(payload)
  for (const [limit, key] of Object.entries(keys) as [Limit, string][]) {
    try {
      await limiters[limit].consume(key)
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error
      return Math.max(1, Math.ceil(error.msBeforeNext / 1000))
    }
  }
  return null
}

/** Takes an attempt back that succeeded: only failures count. */
export async function uncountAttempt(keys: Partial<Record<Limit, string>>): Promise<void> {
  for (const [limit, key] of Object.entries(keys) as [Limit, string][]) await limiters?.[limit].reward(key)
}

function createLimiters({ db }: Payload): Record<Limit, Limiter> {
  const limiterOf = (limit: Limit): Limiter => {
    const options = { keyPrefix: limit, ...limits[limit] }
    if (!('connection' in db)) return new RateLimiterMemory(options)
    const storeClient = (db as unknown as MongooseAdapter).connection
    return new RateLimiterMongo({ ...options, storeClient, tableName: 'sign-in-attempts' })
  }
  return {
    account: limiterOf('account'),
    accountAndAddress: limiterOf('accountAndAddress'),
    address: limiterOf('address'),
    device: limiterOf('device'),
    mail: limiterOf('mail'),
  }
}
