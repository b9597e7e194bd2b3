import { metrics } from '../../metrics/metrics.ts'

/** Lets one writer through at a time, in the order they came. */
export class WriterQueue {
  #tail: Promise<void> = Promise.resolve()
  readonly #timeoutInMs: number

  /** @param timeoutInMs ends the wait of a nested writer, which would wait for itself for ever */
  constructor(timeoutInMs = 30_000) {
    this.#timeoutInMs = timeoutInMs
  }

  /** Resolves when it is the caller's turn, to the function that ends the turn. Rejects after the timeout. */
  async turn(): Promise<() => void> {
    const before = this.#tail
    let end = () => {}
    const own = new Promise<void>((resolve) => {
      end = resolve
    })
    this.#tail = before.then(() => own)

    metrics.writersWaiting.inc()
    let timer: NodeJS.Timeout | undefined
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        end()
        reject(
          new Error(`Waited ${this.#timeoutInMs} ms to write to the database. A nested call inside a transaction must pass \`req\` on.`),
        )
      }, this.#timeoutInMs)
    })
    try {
      await Promise.race([before, tooLate])
      return end
    } finally {
      metrics.writersWaiting.dec()
      clearTimeout(timer)
    }
  }
}
