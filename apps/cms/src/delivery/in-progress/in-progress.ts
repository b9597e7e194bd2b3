import type { AnnouncementAnswer } from 'types/announcement'
import type { Outbox } from '../../payload-types.ts'
import { announceTimeoutInMs } from '../announce.ts'
import { backoffInMs } from '../backoff.ts'
import { Instance } from './instance.ts'

export type Item = Pick<Outbox, 'attempts' | 'id' | 'origins' | 'paths' | 'publication'>

/** An outbox item in the hands of this process. */
export type Pending<I extends Item = Outbox> = {
  addedAt: number
  /** The instances that have to be told again. */
  failedAt: Set<string>
  /** The pages that an instance does not serve, with its reason. */
  faults: Map<string, string>
  item: I
  leaseEndsAt: number
  /** For each web instance the pages that it has still to be told of. */
  remaining: Map<string, Set<string>>
  restsUntil: number
  /** The pages that caches in front of the site have still to remove, once all instances serve them. */
  unpurged: Set<string>
}

/** A page that is being purged for an item. */
type Purge<I extends Item> = { path: string; pending: Pending<I> }

export type Released<I extends Item> = { fault: string | null; item: I; origins: string[]; paths: string[]; restsUntil: number }

/** Longer than one announcement. */
export const leaseInMs = announceTimeoutInMs + 5_000

/** The outbox items that a process delivers, and the pages that each web instance is told of next. */
export class InProgress<I extends Item = Outbox> {
  readonly #instances = new Map<string, Instance>()
  readonly #pending = new Map<string, Pending<I>>()
  readonly #purging = new WeakMap<Pending<I>, Set<string>>()

  /** An item that failed is told only to the instances that failed, if they are still known. */
  add(items: I[], origins: string[], now = Date.now(), isPurging = false): void {
    for (const item of items) {
      if (this.#pending.has(item.id)) continue
      const behind = origins.filter((origin) => item.origins?.includes(origin) ?? true)
      const remaining = new Map(behind.map((origin) => [origin, new Set(item.paths)]))
      const nothingYet = { failedAt: new Set<string>(), faults: new Map<string, string>(), restsUntil: 0 }
      this.#pending.set(item.id, {
        ...nothingYet,
        addedAt: now,
        item,
        leaseEndsAt: now + leaseInMs,
        remaining,
        unpurged: new Set(isPurging ? item.paths : []),
      })
    }
  }

  /** Nobody waits for an instance that is not known any more. */
  retain(origins: string[]): void {
    for (const { failedAt, remaining } of this.#pending.values()) {
      for (const origin of [...remaining.keys()].filter((each) => !origins.includes(each))) {
        remaining.delete(origin)
        failedAt.delete(origin)
      }
    }
  }

  /** The pages of the next announcement, with their newest numbers; null when the instance gets none now. */
  nextFor(origin: string, now = Date.now()): Record<string, number> | null {
    return this.#instance(origin).next([...this.#pending.values()], now)
  }

  recordAnswer(origin: string, announced: Record<string, number>, { failed, serves }: AnnouncementAnswer, now = Date.now()): void {
    const instance = this.#instance(origin)
    instance.end(announced)
    for (const [path, number] of Object.entries(announced)) {
      const served = serves[path]
      const isServed = served === null || (served !== undefined && served >= number)
      const waiting = this.#waitingFor(path, origin)
      const reason = `${origin} does not serve ${path} yet: ${failed[path] ?? 'it did not say why'}`
      if (isServed) instance.failing.remove(path)
      else instance.failing.add(path, reason, Math.max(0, ...waiting.map(({ item }) => item.attempts)), now)
      for (const pending of waiting) {
        const { publication } = pending.item
        if (served === null ? number >= publication : served !== undefined && served >= publication)
          pending.remaining.get(origin)?.delete(path)
        // A newer item, added during the announcement, was not announced yet.
        else if (number >= publication) instance.postpone(pending, path, reason)
      }
    }
  }

  /** One page of several may have taken too long: each is announced alone next. */
  recordTimeout(origin: string, announced: Record<string, number>, reason: string, now = Date.now()): void {
    const paths = Object.keys(announced)
    if (paths.length === 1) {
      this.recordAnswer(origin, announced, { failed: { [String(paths[0])]: reason }, serves: {} }, now)
      return
    }
    const instance = this.#instance(origin)
    instance.end(announced)
    for (const path of paths) instance.failing.suspect(path, reason)
  }

  /** The instance is away: it is told of nothing that is in progress. */
  recordNoAnswer(origin: string, announced: Record<string, number>, reason: string, now = Date.now()): void {
    this.#instance(origin).end(announced)
    for (const pending of this.#pending.values()) {
      const remaining = pending.remaining.get(origin) ?? new Set()
      for (const path of remaining) pending.faults.set(path, pending.faults.get(path) ?? reason)
      if (remaining.size > 0) pending.failedAt.add(origin)
      if (remaining.size > 0) pending.restsUntil = Math.max(pending.restsUntil, now + backoffInMs(pending.item.attempts + 1))
      remaining.clear()
    }
  }

  /** The pages that all instances serve by now, and caches have to remove. */
  nextPurges(): Purge<I>[] {
    const isServed = ({ faults, remaining }: Pending<I>, path: string) =>
      !faults.has(path) && [...remaining.values()].every((paths) => !paths.has(path))
    return [...this.#pending.values()].flatMap((pending) =>
      [...pending.unpurged]
        .filter((path) => !this.#purging.get(pending)?.has(path) && isServed(pending, path))
        .map((path) => {
          this.#purging.set(pending, (this.#purging.get(pending) ?? new Set()).add(path))
          return { path, pending }
        }),
    )
  }

  /** `faults`: the pages that caches have not removed, with the reasons. @returns the items with the pages that are not live yet */
  recordPurges(purges: Purge<I>[], faults: Map<string, string>, now = Date.now()): { item: I; paths: string[] }[] {
    for (const { path, pending } of purges) {
      this.#purging.get(pending)?.delete(path)
      const fault = faults.get(path)
      if (fault === undefined) pending.unpurged.delete(path)
      else {
        pending.faults.set(path, fault)
        pending.restsUntil = Math.max(pending.restsUntil, now + backoffInMs(pending.item.attempts + 1))
      }
    }
    return [...new Set(purges.map(({ pending }) => pending))].map(({ item, unpurged }) => ({
      item,
      paths: item.paths.filter((path) => unpurged.has(path)),
    }))
  }

  /** Removes and returns the items that every instance was told of. `paths`: the pages that failed; without any, all is served. */
  releaseFinished(): Released<I>[] {
    const finished = [...this.#pending.values()].filter(
      ({ faults, remaining, unpurged }) =>
        [...remaining.values()].every((paths) => paths.size === 0) && [...unpurged].every((path) => faults.has(path)),
    )
    for (const { item } of finished) this.#pending.delete(item.id)
    return finished.map(({ failedAt, faults, item, restsUntil }) => ({
      fault: [...faults.values()][0] ?? null,
      item,
      origins: [...failedAt],
      paths: item.paths.filter((path) => faults.has(path)),
      restsUntil,
    }))
  }

  /** The items whose lease has to be renewed, each with the pages that are not served yet. */
  renewLeases(now = Date.now()): { item: I; paths: string[] }[] {
    const ending = [...this.#pending.values()].filter(({ leaseEndsAt }) => leaseEndsAt - now < leaseInMs / 2)
    return ending.map((pending) => {
      pending.leaseEndsAt = now + leaseInMs
      const open = new Set([
        ...pending.faults.keys(),
        ...pending.unpurged,
        ...[...pending.remaining.values()].flatMap((paths) => [...paths]),
      ])
      return { item: pending.item, paths: pending.item.paths.filter((path) => open.has(path)) }
    })
  }

  endPauses(): void {
    for (const { failing } of this.#instances.values()) failing.endPauses()
  }

  #instance(origin: string): Instance {
    const instance = this.#instances.get(origin) ?? new Instance(origin)
    this.#instances.set(origin, instance)
    return instance
  }

  #waitingFor(path: string, origin: string): Pending<I>[] {
    return [...this.#pending.values()].filter(({ remaining }) => remaining.get(origin)?.has(path))
  }
}
