import { orTimeout } from './or-timeout.ts'

/** A page that hangs holds up the pages of others no longer. */
export const maxTurnInMs = 500

const turns = new Set<Promise<void>>()

/** Notes the work on a page that is announced alone: its editor waits for it. The work must not reject. */
export function giveTurn(work: Promise<unknown>): void {
  const turn = orTimeout(work, maxTurnInMs)
  turns.add(turn)
  void turn.then(() => turns.delete(turn))
}

/** Resolves when all pages that are announced alone at this moment have had their turn. */
export const untilTurnsEnd = (): Promise<unknown> => Promise.all(turns)
