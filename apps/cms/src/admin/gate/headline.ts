import type { Gate } from './judge.ts'
import { messages } from './messages.ts'

/** `isLive`: readers have the list as it is in the form. */
export function headline({ drafts, obstacles, remarks }: Gate, isLive: boolean): string {
  const state = stateInWords(drafts.length, obstacles.length, isLive)
  return remarks.length === 0 ? state : `${state} · ${messages.remarks(remarks.length)}`
}

function stateInWords(drafts: number, obstacles: number, isLive: boolean): string {
  if (drafts > 0) return messages.readyWith(drafts)
  if (obstacles === 0) return isLive ? messages.live : messages.ready
  return isLive ? messages.toFixInLiveList(obstacles) : messages.toFix(obstacles)
}
