import type { Gate } from './judge.ts'
import { words } from './words.ts'

/** The one line that says how a list stands. `isLive`: readers have it as it is in the form. */
export function headline({ drafts, obstacles, remarks }: Gate, isLive: boolean): string {
  const line = standing(drafts.length, obstacles.length, isLive)
  return remarks.length === 0 ? line : `${line} · ${words.remarks(remarks.length)}`
}

function standing(drafts: number, obstacles: number, isLive: boolean): string {
  if (drafts > 0) return words.readyWith(drafts)
  if (obstacles === 0) return isLive ? words.live : words.ready
  return isLive ? words.liveButMend(obstacles) : words.standing(obstacles)
}
