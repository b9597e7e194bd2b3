import type { AnnouncementAnswer } from 'types/announcement'
import type { Outbox } from '../payload-types.ts'

/** Few, so that a later publication does not wait long. */
const maxPagesPerAnnouncement = 3

type Item = Pick<Outbox, 'id' | 'paths' | 'publication'>
type Pending<I extends Item> = { fault: string | null; item: I; remaining: Map<string, Set<string>> }

/** The outbox items that a process delivers, and for each web instance the pages that it has still to be told of. */
export class InProgress<I extends Item = Outbox> {
  readonly #pending = new Map<string, Pending<I>>()

  add(items: I[], origins: string[]): void {
    for (const item of items) {
      if (this.#pending.has(item.id)) continue
      this.#pending.set(item.id, { fault: null, item, remaining: new Map(origins.map((origin) => [origin, new Set(item.paths)])) })
    }
  }

  /** The next pages to announce, with their newest numbers; null when there are none. Pages of published documents come first. */
  nextFor(origin: string): Record<string, number> | null {
    const numbers = new Map<string, number>()
    const own = new Set<string>()
    for (const { item, remaining } of this.#pending.values()) {
      const paths = remaining.get(origin) ?? new Set()
      for (const path of paths) numbers.set(path, Math.max(numbers.get(path) ?? 0, item.publication))
      if (item.paths[0] && paths.has(item.paths[0])) own.add(item.paths[0])
    }
    const paths = [...new Set([...own, ...numbers.keys()])].slice(0, maxPagesPerAnnouncement)
    return paths.length > 0 ? Object.fromEntries(paths.map((path) => [path, numbers.get(path) ?? 0])) : null
  }

  recordAnswer(origin: string, announced: Record<string, number>, { failed, serves }: AnnouncementAnswer): void {
    for (const [path, number] of Object.entries(announced)) {
      const served = serves[path]
      for (const pending of this.#pending.values()) {
        const paths = pending.remaining.get(origin)
        const { publication } = pending.item
        const isServed = served === null ? number >= publication : served !== undefined && served >= publication
        // A newer item, added during the announcement, was not announced yet.
        if (!paths?.has(path) || (!isServed && number < publication)) continue
        paths.delete(path)
        if (!isServed) pending.fault ??= `${origin} does not serve ${path} yet: ${failed[path] ?? 'it did not say why'}`
      }
    }
  }

  /** Nothing in progress is announced to the instance again. */
  recordNoAnswer(origin: string, reason: string): void {
    for (const pending of this.#pending.values()) {
      if (!pending.remaining.get(origin)?.size) continue
      pending.remaining.get(origin)?.clear()
      pending.fault ??= reason
    }
  }

  /** Removes and returns the items that every instance was told of. `fault`: null when all serve the pages. */
  releaseFinished(): { fault: string | null; item: I }[] {
    const finished = [...this.#pending.values()].filter(({ remaining }) => [...remaining.values()].every((paths) => paths.size === 0))
    for (const { item } of finished) this.#pending.delete(item.id)
    return finished.map(({ fault, item }) => ({ fault, item }))
  }
}
