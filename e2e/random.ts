import { randomInt } from 'node:crypto'
import process from 'node:process'

/** Pseudo-random numbers from 0 up to 1 for the SEED in the environment, or a random one, which is printed. */
export function seededRandom(): () => number {
  const seed = Number(process.env.SEED || randomInt(2 ** 31))
  console.log(`SEED=${seed}`)
  let state = seed
  return () => {
    // mulberry32
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
