import { randomInt } from 'node:crypto'
import process from 'node:process'

/** Numbers from 0 up to 1 that are the same ones again with the same SEED in the environment; says which it is. */
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
