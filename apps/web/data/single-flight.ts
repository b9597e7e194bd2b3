/** Lets calls for the same key that overlap share one run. */
export function singleFlight<Key, Result>(run: (key: Key) => Promise<Result>): (key: Key) => Promise<Result> {
  const underWay = new Map<Key, Promise<Result>>()
  return (key) => {
    const current = underWay.get(key)
    if (current !== undefined) return current
    const started = run(key).finally(() => underWay.delete(key))
    underWay.set(key, started)
    return started
  }
}
