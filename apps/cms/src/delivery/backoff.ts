const firstPauseInMs = 1_000
const maxPauseInMs = 5 * 60 * 1_000

/** 1 s, 2 s, 4 s … up to 5 min. Each varies by a fifth, so that deliveries that failed together do not retry together. */
export function backoffInMs(attempts: number, random = Math.random()): number {
  const pause = Math.min(firstPauseInMs * 2 ** Math.max(attempts - 1, 0), maxPauseInMs)
  return Math.round(pause * (0.8 + 0.4 * random))
}
