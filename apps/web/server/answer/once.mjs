/** @type {Map<string, Promise<any>>} */
const underWay = new Map()

/**
 * Lets requests for the same thing that overlap share one run.
 * @template Result
 * @param {string} key
 * @param {() => Promise<Result>} run
 * @returns {Promise<Result>}
 */
export function once(key, run) {
  const current = underWay.get(key)
  if (current) return current
  const started = run().finally(() => underWay.delete(key))
  underWay.set(key, started)
  return started
}
