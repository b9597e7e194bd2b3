import type { AnnouncementAnswer } from 'types/announcement'
import type { Outbox } from '../payload-types.ts'

/** Pages of one announcement: what is published meanwhile waits for no more of them than that. */
const atATime = 3

type Item = Pick<Outbox, 'id' | 'paths' | 'publication'>
type Held<I extends Item> = { fault: string | null; item: I; lacking: Map<string, Set<string>> }

/**
 * The outbox items that a process is delivering, and which of their pages each web instance still has to be told of. Items of one page
 * coalesce: the newest number is what counts. Pure bookkeeping; see `deliver.ts` for what is sent and written.
 */
export class InHand<I extends Item = Outbox> {
  readonly #held = new Map<string, Held<I>>()

  /** Adds items whose pages every one of the origins has to be told of. What is in hand already is left as it is. */
  take(items: I[], origins: string[]): void {
    for (const item of items) {
      if (this.#held.has(item.id)) continue
      const lacking = new Map(origins.map((origin) => [origin, new Set(item.paths)]))
      this.#held.set(item.id, { fault: null, item, lacking })
    }
  }

  /**
   * A few pages that an instance has to be told of next, each with its number; null when there are none. Own pages of what was published
   * come first, since somebody waits for them; the fronts and neighbours that mention it follow.
   */
  nextFor(origin: string): Record<string, number> | null {
    const numbers = new Map<string, number>()
    const own = new Set<string>()
    for (const { item, lacking } of this.#held.values()) {
      const paths = lacking.get(origin) ?? new Set()
      for (const path of paths) numbers.set(path, Math.max(numbers.get(path) ?? 0, item.publication))
      if (item.paths[0] && paths.has(item.paths[0])) own.add(item.paths[0])
    }
    const paths = [...new Set([...own, ...numbers.keys()])].slice(0, atATime)
    return paths.length > 0 ? Object.fromEntries(paths.map((path) => [path, numbers.get(path) ?? 0])) : null
  }

  /** Notes what an instance answered to an announcement of these pages: a page is done with, or it is the item's fault from now on. */
  note(origin: string, announced: Record<string, number>, { failed, serves }: AnnouncementAnswer): void {
    for (const [path, number] of Object.entries(announced)) {
      const served = serves[path]
      for (const held of this.#held.values()) {
        const lacking = held.lacking.get(origin)
        const { publication } = held.item
        const isServed = served === null ? number >= publication : served !== undefined && served >= publication
        // An item that came while a smaller number was under way has not been told of yet.
        if (!lacking?.has(path) || (!isServed && number < publication)) continue
        lacking.delete(path)
        if (!isServed) held.fault ??= `${origin} does not serve ${path} yet: ${failed[path] ?? 'it did not say why'}`
      }
    }
  }

  /** Notes that an instance does not answer: nothing in hand is tried there again, for this reason. */
  giveUp(origin: string, reason: string): void {
    for (const held of this.#held.values()) {
      if (!held.lacking.get(origin)?.size) continue
      held.lacking.get(origin)?.clear()
      held.fault ??= reason
    }
  }

  /** Takes out of hand what every instance was told of, with the first reason why it has to be told again; null when it has not. */
  layDown(): { fault: string | null; item: I }[] {
    const done = [...this.#held.values()].filter(({ lacking }) => [...lacking.values()].every((paths) => paths.size === 0))
    for (const { item } of done) this.#held.delete(item.id)
    return done.map(({ fault, item }) => ({ fault, item }))
  }
}
