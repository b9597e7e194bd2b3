/**
 * Lets overlapping calls with the same key share one run.
 * @template Argument, Result
 * @param {(argument: Argument) => Promise<Result>} run
 * @param {(argument: Argument) => string} keyOf
 * @returns {(argument: Argument) => Promise<Result>}
 */
export function singleFlight(run, keyOf = String) {
  /** @type {Map<string, Promise<Result>>} */
  const inProgress = new Map()
  return (argument) => {
    const key = keyOf(argument)
    const current = inProgress.get(key)
    if (current) return current
    const started = run(argument).finally(() => inProgress.delete(key))
    inProgress.set(key, started)
    return started
  }
}
