import { backoffInMs } from '../backoff.ts'

type Failing = { attempts: number; reason: string; restsUntil: number }

/** The pages that one web instance failed to make, or did not answer in time for. Each is announced alone and has a pause of its own. */
export class FailingPages {
  readonly #pages = new Map<string, Failing>()

  has = (path: string): boolean => this.#pages.has(path)

  /** The reason while the page rests; null when it can be announced. */
  restingReason(path: string, now: number): string | null {
    const failing = this.#pages.get(path)
    return failing && failing.restsUntil > now ? failing.reason : null
  }

  restsUntil = (path: string): number => this.#pages.get(path)?.restsUntil ?? 0

  /** @param attempts of the outbox item, which outlast the process */
  add(path: string, reason: string, attempts: number, now: number): void {
    const next = Math.max(this.#pages.get(path)?.attempts ?? 0, attempts) + 1
    this.#pages.set(path, { attempts: next, reason, restsUntil: now + backoffInMs(next) })
  }

  /** One of several pages took too long, perhaps another. */
  suspect(path: string, reason: string): void {
    if (!this.#pages.has(path)) this.#pages.set(path, { attempts: 0, reason, restsUntil: 0 })
  }

  remove(path: string): void {
    this.#pages.delete(path)
  }

  endPauses(): void {
    for (const page of this.#pages.values()) page.restsUntil = 0
  }
}
