import { FailingPages } from './failing-pages.ts'
import type { Item, Pending } from './in-progress.ts'
import { type Lane, laneOf, lanes, lanesBefore, limitsOf, maxWaitInMs, priorityOf } from './lanes.ts'

type Page = { isOwn: boolean; items: Pending<Item>[]; number: number; priority: number }
type Waiting = Pick<Page, 'number' | 'priority'> & { path: string }

/** What one web instance is being told of, and what it is told of next. */
export class Instance {
  readonly failing = new FailingPages()
  readonly #origin: string
  /** The lane of each announcement that is not answered, by its first page. */
  readonly #announced = new Map<string, { lane: Lane; paths: string[] }>()
  readonly #heldBackSince = new Map<Lane, number>()

  constructor(origin: string) {
    this.#origin = origin
  }

  next(pending: Pending<Item>[], now: number): Record<string, number> | null {
    const waiting = this.#waiting(pending, now)
    const isBusy = (lane: Lane) => waiting[lane].length > 0 || this.#countOf(lane) > 0
    for (const lane of lanes) {
      const { announcements, pages } = limitsOf[lane]
      if (waiting[lane].length === 0) this.#heldBackSince.delete(lane)
      if (waiting[lane].length === 0 || this.#countOf(lane) >= announcements) continue
      if (lanesBefore[lane].some(isBusy) && this.#isHeldBack(lane, now)) continue
      const chosen = waiting[lane].toSorted((a, b) => a.priority - b.priority).slice(0, pages)
      this.#heldBackSince.delete(lane)
      this.#announced.set(String(chosen[0]?.path), { lane, paths: chosen.map(({ path }) => path) })
      return Object.fromEntries(chosen.map(({ number, path }) => [path, number]))
    }
    return null
  }

  #isHeldBack(lane: Lane, now: number): boolean {
    const since = this.#heldBackSince.get(lane) ?? now
    this.#heldBackSince.set(lane, since)
    return now - since < maxWaitInMs
  }

  /** An announcement is answered, or given up. */
  end(announced: Record<string, number>): void {
    this.#announced.delete(String(Object.keys(announced)[0]))
  }

  /** Leaves a page to a later attempt of its item. */
  postpone(pending: Pending<Item>, path: string, reason: string): void {
    pending.remaining.get(this.#origin)?.delete(path)
    pending.failedAt.add(this.#origin)
    pending.faults.set(path, pending.faults.get(path) ?? reason)
    pending.restsUntil = Math.max(pending.restsUntil, this.failing.restsUntil(path))
  }

  /** Each page once, in its lane. A page that rests is announced only when it was published itself. */
  #waiting(pending: Pending<Item>[], now: number): Record<Lane, Waiting[]> {
    const waiting: Record<Lane, Waiting[]> = { bulk: [], failing: [], own: [], rest: [] }
    const announced = new Set([...this.#announced.values()].flatMap(({ paths }) => paths))
    for (const [path, { isOwn, items, ...page }] of this.#pages(pending, now)) {
      if (announced.has(path)) continue
      const reason = isOwn ? null : this.failing.restingReason(path, now)
      if (reason === null) waiting[isOwn ? 'own' : this.failing.has(path) ? 'failing' : laneOf(path)].push({ path, ...page })
      else for (const item of items) this.postpone(item, path, reason)
    }
    return waiting
  }

  #pages(pending: Pending<Item>[], now: number): Map<string, Page> {
    const pages = new Map<string, Page>()
    for (const each of pending) {
      const { addedAt, item, remaining } = each
      const paths = remaining.get(this.#origin) ?? new Set()
      const priority = priorityOf({ pages: paths.size, waitedInMs: now - addedAt })
      for (const path of paths) {
        const page = pages.get(path) ?? { isOwn: false, items: [], number: 0, priority }
        page.isOwn ||= path === item.paths[0] && item.attempts === 0
        page.items.push(each)
        page.number = Math.max(page.number, item.publication)
        page.priority = Math.min(page.priority, priority)
        pages.set(path, page)
      }
    }
    return pages
  }

  #countOf = (lane: Lane): number => [...this.#announced.values()].filter((announcement) => announcement.lane === lane).length
}
