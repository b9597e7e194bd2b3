const first = 1_000
const longest = 5 * 60 * 1_000

/**
 * Milliseconds to wait after the given number of failed attempts: 1 s, 2 s, 4 s … up to 5 min, each within a fifth either way, so that
 * what failed together does not come back together. It never ends: a publish is delivered however long the site was away.
 */
export function backoff(attempts: number, random = Math.random()): number {
  const pause = Math.min(first * 2 ** Math.max(attempts - 1, 0), longest)
  return Math.round(pause * (0.8 + 0.4 * random))
}
