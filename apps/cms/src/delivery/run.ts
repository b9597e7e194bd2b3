import type { Payload } from 'payload'

import { env } from '../env.ts'
import { metrics } from '../metrics/metrics.ts'
import type { Outbox } from '../payload-types.ts'
import { recordPings } from '../pings/record-pings.ts'
import { announce, isReset, isTimeout } from './announce.ts'
import { keepPaths } from './claim.ts'
import type { InProgress, Released } from './in-progress/in-progress.ts'
import { expiryOfCopies, haveCopiesExpired, isOfRestore, purgeAllAgain } from './purge/after-restore.ts'
import { purgeAllPages, purgePages } from './purge/purge-pages.ts'
import { noteLive } from './recently-live.ts'
import { requestOf } from './request-of-publication.ts'

type Work = { inProgress: InProgress; origins: string[]; runs: Map<string, Run> }

/** The announcements to one web instance, some of them at the same time. It ends when there is nothing to tell the instance now. */
export class Run {
  readonly ended: Promise<void>
  readonly #origin: string
  readonly #payload: Payload
  readonly #work: Work
  #end = () => {}
  #open = 0

  constructor(origin: string, work: Work, payload: Payload) {
    this.#origin = origin
    this.#work = work
    this.#payload = payload
    this.ended = new Promise((resolve) => {
      this.#end = resolve
    })
    work.runs.set(origin, this)
  }

  /** Begins the announcements that are allowed now, and finishes the items that nobody has to be told of any more. */
  start(): void {
    const { inProgress } = this.#work
    for (let pages = inProgress.nextFor(this.#origin); pages; pages = inProgress.nextFor(this.#origin)) {
      this.#open++
      void this.#announce(pages)
    }
    this.#open++
    void this.#finishReleased()
  }

  async #announce(pages: Record<string, number>): Promise<void> {
    const { inProgress } = this.#work
    try {
      inProgress.recordAnswer(
        this.#origin,
        pages,
        await announce(this.#origin, { pages }, env.announceSecret, requestOf(Object.values(pages))),
      )
    } catch (error) {
      const { message } = error as Error
      if (isTimeout(error) || isReset(error)) inProgress.recordTimeout(this.#origin, pages, message)
      else inProgress.recordNoAnswer(this.#origin, pages, message)
    }
    this.start()
    this.#close()
  }

  async #finishReleased(): Promise<void> {
    try {
      await this.#purgeServed()
      for (const released of this.#work.inProgress.releaseFinished()) {
        await this.#purgeEarly(released)
        await finish(released, this.#payload)
      }
    } catch (err) {
      this.#payload.logger.error({ err, msg: 'The outbox could not be worked' })
    }
    this.#close()
  }

  /** Caches are told when every instance serves a page: one that is told earlier would fetch the old page again. */
  async #purgeServed(): Promise<void> {
    const { inProgress } = this.#work
    for (let purges = inProgress.nextPurges(); purges.length > 0; purges = inProgress.nextPurges()) {
      for (const purgesAll of [true, false]) {
        const some = purges.filter(({ pending }) => isOfRestore(pending.item) === purgesAll)
        const due = some.filter(({ pending }) => !haveCopiesExpired(pending.item))
        const left = inProgress.recordPurges(some, await purge([...new Set(due.map(({ path }) => path))], purgesAll))
        // A page is live when no item of the outbox names it any more.
        for (const { item, paths } of left.filter((each) => each.paths.length > 0)) await keepPaths(item, paths, this.#payload)
      }
    }
  }

  /** An instance may be away for hours: readers get the pages through the others meanwhile. They are purged again when all serve them. */
  async #purgeEarly({ item, origins, paths }: Released<Outbox>): Promise<void> {
    const isServedByOthers = origins.length > 0 && this.#work.origins.some((origin) => !origins.includes(origin))
    if (isServedByOthers && item.attempts === 0) await purge(paths, isOfRestore(item))
  }

  /** No `await` between the end of the last work and this: items that are added later find no run, and start one. */
  #close(): void {
    this.#open--
    if (this.#open > 0) return
    this.#work.runs.delete(this.#origin)
    this.#end()
  }
}

async function purge(paths: string[], purgesAll: boolean): Promise<Map<string, string>> {
  if (paths.length === 0) return new Map()
  return purgesAll ? purgeAllPages(paths) : purgePages(paths)
}

async function finish({ fault, item, origins, paths, restsUntil }: Released<Outbox>, payload: Payload): Promise<void> {
  const where = { id: { equals: item.id } }
  const live = item.paths.filter((path) => fault === null || !paths.includes(path))
  await recordPings(live, payload).catch((err: unknown) => payload.logger.error({ err, msg: 'Pings could not be stored' }))
  if (!isOfRestore(item)) noteLive(live, item.createdAt)
  if (fault === null) {
    await purgeAllAgain(item, payload)
    await payload.db.deleteMany({ collection: 'outbox', where })
    if (!isOfRestore(item)) metrics.publishToLive.observe(Math.max(0, Date.now() - Date.parse(item.createdAt)) / 1000)
    return
  }
  if (fault !== item.lastError) payload.logger.warn({ msg: `Publication ${item.publication} is not delivered yet: ${fault}` })
  const data = {
    attempts: item.attempts + 1,
    copiesExpireAt: expiryOfCopies(item, origins),
    inHandUntil: null,
    lastError: fault,
    origins,
    paths,
    restsUntil: new Date(restsUntil).toISOString(),
  }
  await payload.db.updateOne({ collection: 'outbox', data, where })
}
