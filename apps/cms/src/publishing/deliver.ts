import type { Payload } from 'payload'
import type { AnnouncementAnswer } from 'types/announcement'
import type { Outbox } from 'types/payload-types'

import { env } from '../env.ts'
import { announce } from './announce.ts'
import { backoff } from './backoff.ts'
import { claimDue } from './claim.ts'

/** The run under way and whether another was asked for meanwhile; on `globalThis`, since routes and start-up are bundled apart. */
const shared = globalThis as typeof globalThis & { montageDelivery?: { isAskedAgain: boolean; run: Promise<void> } }

/**
 * Delivers what is due in the outbox to every web instance. One run at a time in a process: a call during a run makes it look once more.
 * Never rejects: a failure stays in the outbox with its reason and is tried again by the loop.
 */
export function deliverPending(payload: Payload): Promise<void> {
  const current = shared.montageDelivery
  if (current) {
    current.isAskedAgain = true
    return current.run
  }
  const state = { isAskedAgain: false, run: Promise.resolve() }
  shared.montageDelivery = state
  state.run = (async () => {
    try {
      do {
        state.isAskedAgain = false
        while (await deliverDue(payload)) {}
      } while (state.isAskedAgain)
    } catch (err) {
      payload.logger.error({ err, msg: 'The outbox could not be worked' })
    } finally {
      delete shared.montageDelivery
    }
  })()
  return state.run
}

/** Delivers what is due in one announcement; false when nothing was. */
async function deliverDue(payload: Payload): Promise<boolean> {
  const items = await claimDue(payload)
  if (items.length === 0) return false

  const pages = newestOf(items)
  const answers = await Promise.all(env.webOrigins.map((origin) => ask(origin, pages)))
  for (const item of items) await settle(item, answers, payload)
  return true
}

/** Items of one page coalesce: the newest number is what counts. */
function newestOf(items: Outbox[]): Record<string, number> {
  const pages: Record<string, number> = {}
  for (const { paths, publication } of items) for (const path of paths) pages[path] = Math.max(pages[path] ?? 0, publication)
  return pages
}

type Answer = AnnouncementAnswer & { error?: string; origin: string }

async function ask(origin: string, pages: Record<string, number>): Promise<Answer> {
  try {
    return { origin, ...(await announce(origin, { pages }, env.announceSecret)) }
  } catch (error) {
    return { error: (error as Error).message, failed: {}, origin, serves: {} }
  }
}

/** Removes an item whose pages every instance serves; notes for the others why not, and when to try again. */
async function settle(item: Outbox, answers: Answer[], payload: Payload): Promise<void> {
  const lastError = answers.map((answer) => faultOf(item, answer)).find((fault) => fault !== null)
  if (lastError === undefined) {
    await payload.delete({ collection: 'outbox', id: item.id, overrideAccess: true })
    return
  }
  // Once for each reason: the loop comes by again and again.
  if (lastError !== item.lastError) payload.logger.warn({ msg: `Publication ${item.publication} is not delivered yet: ${lastError}` })
  const attempts = item.attempts + 1
  const restsUntil = new Date(Date.now() + backoff(attempts)).toISOString()
  const data = { attempts, inHandUntil: null, lastError, restsUntil }
  await payload.update({ collection: 'outbox', id: item.id, data, overrideAccess: true })
}

/** Why an instance does not serve all pages of an item as new as they must be; null when it does. */
function faultOf({ paths, publication }: Outbox, { error, failed, origin, serves }: Answer): string | null {
  if (error !== undefined) return error
  for (const path of paths) {
    const number = serves[path]
    if (number === null || (number !== undefined && number >= publication)) continue
    return `${origin} does not serve ${path} yet: ${failed[path] ?? 'it did not say why'}`
  }
  return null
}
