import { Conflict, isConflict } from './conflict.ts'

/** Written by our own code only: a second row of one key is no mistake of the caller's, but of two that inserted it at once. */
const ownCollections = new Set(['editions', 'outbox', 'publications', 'redirects'])

/**
 * The conflict that an error of the database stands for; null when it is another error.
 * @param collection what was written to, where the error came of one collection
 */
export function conflictFrom(error: unknown, collection?: string): Conflict | null {
  if (isConflict(error)) return error
  if (isDuplicate(error)) return collection !== undefined && ownCollections.has(collection) ? new Conflict(error) : null
  return causesOf(error).some((cause) => isWriteConflict(cause) || isBusy(cause)) ? new Conflict(error) : null
}

/** Both adapters make Payload's ValidationError of a unique key that is taken, and of nothing else. */
const isDuplicate = (error: unknown): boolean => error instanceof Error && error.name === 'ValidationError'

/**
 * MongoDB: another transaction has written the document (112), or this one was aborted and can be begun anew. The label is never set
 * where a commit may have gone through.
 */
const isWriteConflict = ({ code, errorLabels }: DatabaseError): boolean =>
  code === 112 || (Array.isArray(errorLabels) && errorLabels.includes('TransientTransactionError'))

/** SQLite: the lock is held elsewhere, for longer than `serialized` was patient. Extended codes begin the same way. */
const isBusy = ({ code }: DatabaseError): boolean => typeof code === 'string' && code.startsWith('SQLITE_BUSY')

type DatabaseError = { cause?: unknown; code?: unknown; errorLabels?: unknown }

/** An error, what it wraps (Drizzle wraps what the client says), and so on. */
function causesOf(error: unknown): DatabaseError[] {
  const causes: DatabaseError[] = []
  for (let cause = error; cause instanceof Error && !causes.includes(cause); cause = cause.cause) causes.push(cause)
  return causes
}
