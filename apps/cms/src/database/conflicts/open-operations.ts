type Id = number | string

/** The running operations of each open transaction, so that a rollback can wait for them. */
export class OpenOperations {
  readonly #operations = new Map<Id, Set<Promise<unknown>>>()

  /** Runs `work` as part of a transaction, if there is one. Settles as `work` does. */
  async run<Result>(id: Id | null | undefined, work: () => Promise<Result>): Promise<Result> {
    if (!id) return work()
    const operations = this.#operations.get(id) ?? new Set()
    this.#operations.set(id, operations)
    const operation = work()
    operations.add(operation)
    try {
      return await operation
    } finally {
      operations.delete(operation)
      if (operations.size === 0) this.#operations.delete(id)
    }
  }

  async ended(id: Id): Promise<void> {
    await Promise.allSettled(this.#operations.get(id) ?? [])
  }
}
