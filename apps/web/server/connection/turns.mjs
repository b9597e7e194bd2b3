/** Lets each connection have one answer in a turn of the event loop, so that who sends many requests at once does not keep others waiting. */
export class Turns {
  #turn = 0
  #isCounting = false
  /**
   * Of connections that had an answer, in which turn it was.
   * @type {WeakMap<object, number>}
   */
  #last = new WeakMap()
  /**
   * What waits, by connection, in the order in which it came.
   * @type {Map<object, (() => void)[]>}
   */
  #waiting = new Map()

  /**
   * Runs what answers a request of a connection: at once, unless the connection has had an answer in this turn.
   * @param {object} connection
   * @param {() => void} answer
   */
  take(connection, answer) {
    if (!this.#isCounting) {
      this.#isCounting = true
      setImmediate(() => this.#next())
    }
    if (this.#last.get(connection) !== this.#turn) {
      this.#last.set(connection, this.#turn)
      answer()
      return
    }
    const waiting = this.#waiting.get(connection)
    if (waiting) waiting.push(answer)
    else this.#waiting.set(connection, [answer])
  }

  /**
   * Whether something of a connection waits for its turn.
   * @param {object} connection
   */
  isWaiting(connection) {
    return this.#waiting.has(connection)
  }

  #next() {
    this.#turn++
    this.#isCounting = this.#waiting.size > 0
    if (this.#isCounting) setImmediate(() => this.#next())
    for (const [connection, waiting] of this.#waiting) {
      const answer = waiting.shift()
      if (waiting.length === 0) this.#waiting.delete(connection)
      this.#last.set(connection, this.#turn)
      answer?.()
    }
  }
}
