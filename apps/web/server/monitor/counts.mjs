/** Counts answers by status: in plain numbers, since it does so at each request. */
class Statuses {
  #counts = new Float64Array(600)

  /** @param {number} status */
  add(status) {
    this.#counts[status] = (this.#counts[status] ?? 0) + 1
  }

  /** Pairs of a status and its count. */
  counted() {
    return [...this.#counts.entries()].filter(([, count]) => count > 0)
  }
}

/** `metrics.mjs` reads them when a monitor asks. */
export const answersOf = { next: new Statuses(), store: new Statuses() }
