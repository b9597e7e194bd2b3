import type { Payload, Where } from 'payload'
import type { Ping } from '../payload-types.ts'
import type { Outcome, Target } from './targets.ts'

const minuteInMs = 60_000
const maxPauseInMs = 60 * minuteInMs
const givenUpAfterMs = 24 * 60 * minuteInMs
/** Longer than a ping takes. */
const leaseInMs = 30 * minuteInMs
const maxRows = 200

/** Tells a target of the addresses that wait for it, unless it rests after a failure. Rejects when the database does. */
export async function sendPings(target: Target, payload: Payload, now = Date.now()): Promise<void> {
  if (await isResting(target, payload, now)) return
  const due = await find({ and: [{ to: { equals: target.to } }, { restsUntil: { less_than_equal: iso(now) } }] }, payload)
  const tooOld = due.filter(({ createdAt }) => Date.parse(createdAt) < now - givenUpAfterMs)
  if (tooOld.length > 0) await giveUp(tooOld, target, payload)

  const pings: Ping[] = []
  const urls = new Set<string>()
  for (const ping of due.filter((each) => !tooOld.includes(each))) {
    if (urls.size + ping.urls.length > target.maxUrls) break
    // Another process sends it, and what waits behind it.
    if (!(await claim(ping, payload, now))) break
    pings.push(ping)
    for (const url of ping.urls) urls.add(url)
  }
  if (pings.length === 0) return
  await postpone(target, payload, now)
  await record(await target.send([...urls]), pings, target, payload, now)
}

/** What does not fit into this request has its own when the target takes the next. */
async function postpone({ dueAt, to }: Target, payload: Payload, now: number): Promise<void> {
  const where = { and: [{ to: { equals: to } }, { restsUntil: { less_than_equal: iso(now) } }] }
  await payload.db.updateMany({ collection: 'pings', data: { restsUntil: iso(dueAt(now)) }, returning: false, where })
}

async function record(outcome: Outcome, pings: Ping[], target: Target, payload: Payload, now: number): Promise<void> {
  const sent = new Set(outcome.sent)
  const waiting = pings.map((ping) => ({ ...ping, urls: ping.urls.filter((url) => !sent.has(url)) })).filter(({ urls }) => urls.length > 0)
  const done = pings.filter(({ id }) => !waiting.some((ping) => ping.id === id))
  await remove(done, payload)
  if (!('fault' in outcome)) return
  if (pings.every(({ lastError }) => lastError !== outcome.fault)) payload.logger.warn({ msg: `A ping failed: ${outcome.fault}` })
  for (const { attempts, id, urls } of waiting) {
    const pause = Math.max(outcome.pauseInMs ?? 0, Math.min(minuteInMs * 2 ** attempts, maxPauseInMs))
    const data = { attempts: attempts + 1, lastError: outcome.fault, restsUntil: iso(target.dueAt(now + pause)), urls }
    // None is left when the site has another address meanwhile.
    await payload.db.updateMany({ collection: 'pings', data, returning: false, where: { id: { equals: id } } })
  }
}

/** While a target rests after a failure, what is published meanwhile waits too. */
async function isResting({ to }: Target, payload: Payload, now: number): Promise<boolean> {
  const failed: Where = { and: [{ to: { equals: to } }, { attempts: { greater_than: 0 } }, { restsUntil: { greater_than: iso(now) } }] }
  return (await find(failed, payload, 1)).length > 0
}

async function giveUp(pings: Ping[], { to }: Target, payload: Payload): Promise<void> {
  const reason = pings.findLast(({ lastError }) => lastError)?.lastError
  payload.logger.warn({ msg: `Pings to ${to} were given up after a day${reason ? `: ${reason}` : '.'}` })
  await remove(pings, payload)
}

const remove = async (pings: Ping[], payload: Payload): Promise<void> => {
  if (pings.length > 0) await payload.db.deleteMany({ collection: 'pings', where: { id: { in: pings.map(({ id }) => id) } } })
}

/** False: another process was faster. */
async function claim({ id, restsUntil }: Ping, payload: Payload, now: number): Promise<boolean> {
  const data = { restsUntil: iso(now + leaseInMs) }
  const where = { and: [{ id: { equals: id } }, { restsUntil: { equals: restsUntil } }] }
  return Boolean(await payload.db.updateOne({ collection: 'pings', data, options: { atomic: true }, where }))
}

async function find(where: Where, payload: Payload, limit = maxRows): Promise<Ping[]> {
  const { docs } = await payload.db.find<Ping>({ collection: 'pings', limit, pagination: false, sort: 'createdAt', where })
  return docs
}

const iso = (time: number): string => new Date(time).toISOString()
