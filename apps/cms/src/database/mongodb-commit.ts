import { setTimeout as pause } from 'node:timers/promises'
import type { ClientSession } from 'mongodb'

type Session = Pick<ClientSession, 'commitTransaction' | 'endSession'>

const most = 5

/**
 * Commits and ends a session. Where the answer was lost (the connection fell, another server took over) nobody knows whether it was saved,
 * and the driver has asked twice: it is asked again, since to commit twice is to commit once. Rejects when it is not committed, or not known.
 */
export async function commitForCertain(session: Session): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await session.commitTransaction()
      break
    } catch (error) {
      if (attempt === most || !isUnknown(error)) throw error
      await pause(50 * 2 ** attempt)
    }
  }
  // It is committed: what ending a session may run into changes nothing.
  await session.endSession().catch(() => {})
}

const isUnknown = (error: unknown): boolean =>
  error instanceof Error && 'errorLabels' in error && (error.errorLabels as string[]).includes('UnknownTransactionCommitResult')
