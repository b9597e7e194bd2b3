/** A queue that lets one writer through at a time, in the order they came. */
export class WriterQueue {
  #tail: Promise<void> = Promise.resolve()
  readonly #patience: number

  /** @param patience milliseconds to wait before giving up: a writer that waits for itself would wait for ever. */
  constructor(patience = 30_000) {
    this.#patience = patience
  }

  /** Resolves when it is the caller's turn, to the function that ends the turn. Rejects when the turn has not come in time. */
  async turn(): Promise<() => void> {
    const before = this.#tail
    let end = () => {}
    const mine = new Promise<void>((resolve) => {
      end = resolve
    })
    this.#tail = before.then(() => mine)

    let timer: NodeJS.Timeout | undefined
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        end()
        reject(new Error(`Waited ${this.#patience} ms to write to the database. A nested call inside a transaction must pass \`req\` on.`))
      }, this.#patience)
    })
    try {
      await Promise.race([before, tooLate])
      return end
    } finally {
      clearTimeout(timer)
    }
  }
}
