type Id = number | string

/** What each open transaction has under way, so that it can be rolled back when that is over. */
export class UnderWay {
  readonly #works = new Map<Id, Set<Promise<unknown>>>()

  /** Runs `work` as part of a transaction, where there is one. Settles as it does. */
  async run<Result>(id: Id | null | undefined, work: () => Promise<Result>): Promise<Result> {
    if (!id) return work()
    const works = this.#works.get(id) ?? new Set()
    this.#works.set(id, works)
    const mine = work()
    works.add(mine)
    try {
      return await mine
    } finally {
      works.delete(mine)
      if (works.size === 0) this.#works.delete(id)
    }
  }

  /** Resolves when nothing of the transaction is under way any more. */
  async over(id: Id): Promise<void> {
    await Promise.allSettled(this.#works.get(id) ?? [])
  }
}
