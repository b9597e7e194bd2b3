import { randomUUID } from 'node:crypto'
import { createLocalReq, type Payload, type PayloadHandler } from 'payload'
import { isDiskNearlyFull } from 'types/server/disk'

import { isBackupLate } from '../backup/scheduled/last-backup.ts'
import { compareMigrations } from '../database/migrations/migrate.ts'
import { inTrialTransaction } from '../database/transaction.ts'
import { env } from '../env.ts'
import { faultyLoops } from '../every.ts'

const longestWaitInMs = 2 * 60_000
const timeoutInMs = 5_000
const lifetimeInMs = 5_000

const startedAt = new Date(Date.now() - process.uptime() * 1000)

type Check = { isWell: (payload: Payload) => Promise<boolean>; reason: string }
type Found = { reasons: string[]; warnings: string[] }

/** The reasons are public: no path, version or number stands in them. */
const checks: Check[] = [
  { isWell: canWrite, reason: 'The database cannot be written.' },
  { isWell: isMigrated, reason: 'The database was made by another version.' },
  { isWell: async () => faultyLoops().length === 0, reason: 'Work in the background fails, or does not end.' },
  { isWell: async () => !(await isDiskNearlyFull(env.dataDir)), reason: 'The disk is nearly full.' },
]

/** Somebody should look, and editors can work on meanwhile. */
const warnings: Check[] = [
  { isWell: announcesSoon, reason: 'An announcement to the site has waited for more than two minutes.' },
  { isWell: async (payload) => !(await isBackupLate(payload, startedAt)), reason: 'The last backup is too old.' },
]

/** The reasons that the log has, so that it has each once while it lasts. */
const logged = new Set<string>()

let last: { at: number; found: Promise<Found> } | null = null

/** `GET /api/ready`: 503 with reasons when editors should not be sent here; warnings beside them. Checks every five seconds at most, since anybody may ask. */
export const ready: PayloadHandler = async ({ payload }) => {
  if (!last || Date.now() - last.at > lifetimeInMs) last = { at: Date.now(), found: lookAround(payload) }
  const { reasons, warnings } = await last.found
  return Response.json({ ok: reasons.length === 0, reasons, warnings }, { status: reasons.length === 0 ? 200 : 503 })
}

export async function lookAround(payload: Payload): Promise<Found> {
  const [reasons, warned] = await Promise.all([failing(checks, payload), failing(warnings, payload)])
  return { reasons, warnings: warned }
}

async function failing(checks: Check[], payload: Payload): Promise<string[]> {
  const reasons = await Promise.all(
    checks.map(async ({ isWell, reason }) => {
      try {
        const isFine = await inTime(isWell(payload))
        logged.delete(reason)
        return isFine ? [] : [reason]
      } catch (err) {
        if (!logged.has(reason)) payload.logger.error({ err, msg: reason })
        logged.add(reason)
        return [reason]
      }
    }),
  )
  return reasons.flat()
}

async function canWrite(payload: Payload): Promise<boolean> {
  const req = await createLocalReq({}, payload)
  await inTrialTransaction(req, () => payload.db.create({ collection: 'payload-kv', data: { data: {}, key: randomUUID() }, req }))
  return true
}

async function isMigrated(payload: Payload): Promise<boolean> {
  const { missing, unknown } = await compareMigrations(payload)
  return missing.length === 0 && unknown.length === 0
}

async function announcesSoon(payload: Payload): Promise<boolean> {
  const before = new Date(Date.now() - longestWaitInMs).toISOString()
  const { totalDocs } = await payload.count({ collection: 'outbox', overrideAccess: true, where: { createdAt: { less_than: before } } })
  return totalDocs === 0
}

async function inTime<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`It took longer than ${timeoutInMs / 1000} seconds.`)), timeoutInMs)
  })
  try {
    return await Promise.race([work, tooLate])
  } finally {
    clearTimeout(timer)
  }
}
