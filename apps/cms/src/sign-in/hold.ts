import timers from 'node:timers/promises'

const shortestPauseInMs = 1_000

/**
 * Holds a refused attempt for one or two seconds before it is answered, since most of what a flood costs is answering those who ask again at once.
 * `server/sign-ins-in-hand.mjs` limits how many wait.
 */
export async function hold(refusal: Response): Promise<Response> {
  // Of lengths that differ, or a flood that begins at once comes back at once.
  await timers.setTimeout(shortestPauseInMs * (1 + Math.random()))
  return refusal
}
