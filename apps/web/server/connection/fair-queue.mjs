/** Answers one request of each connection per turn of the event loop, so that a client with many requests does not delay the others. */
export class FairQueue {
  #turn = 0
  #isCounting = false
  /** @type {WeakMap<object, number>} the turn in which a connection last had an answer */
  #lastTurns = new WeakMap()
  /** @type {Map<object, (() => void)[]>} the waiting requests of each connection, in their order */
  #waiting = new Map()

  /** @type {(connection: object, answer: () => void) => void} */
  run(connection, answer) {
    if (!this.#isCounting) {
      this.#isCounting = true
      setImmediate(() => this.#startTurn())
    }
    if (this.#lastTurns.get(connection) !== this.#turn) {
      this.#lastTurns.set(connection, this.#turn)
      answer()
      return
    }
    const waiting = this.#waiting.get(connection)
    if (waiting) waiting.push(answer)
    else this.#waiting.set(connection, [answer])
  }

  /** @param {object} connection */
  isWaiting(connection) {
    return this.#waiting.has(connection)
  }

  #startTurn() {
    this.#turn++
    this.#isCounting = this.#waiting.size > 0
    if (this.#isCounting) setImmediate(() => this.#startTurn())
    for (const [connection, waiting] of this.#waiting) {
      const answer = waiting.shift()
      if (waiting.length === 0) this.#waiting.delete(connection)
      this.#lastTurns.set(connection, this.#turn)
      answer?.()
    }
  }
}
