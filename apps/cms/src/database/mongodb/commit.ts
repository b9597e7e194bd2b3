import { setTimeout as sleep } from 'node:timers/promises'
import type { ClientSession } from 'mongodb'

type Session = Pick<ClientSession, 'commitTransaction' | 'endSession'>

const maxAttempts = 5

/** Repeats a commit whose answer was lost, since committing twice has no further effect. Rejects when it failed, or when that stays unknown. */
export async function commitWithRetry(session: Session): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await session.commitTransaction()
      break
    } catch (error) {
      if (attempt === maxAttempts || !isUnknownOutcome(error)) throw error
      await sleep(50 * 2 ** attempt)
    }
  }
  await session.endSession().catch(() => {})
}

/** The answer to a commit was lost: it may have been carried out. */
export const isUnknownOutcome = (error: unknown): boolean =>
  error instanceof Error && 'errorLabels' in error && (error.errorLabels as string[]).includes('UnknownTransactionCommitResult')
