import { Conflict, isConflict } from './conflict.ts'

/** Only our own code writes to these: a duplicate key means that two writers inserted the same row at once. */
const ownCollections = new Set(['editions', 'outbox', 'publications', 'redirects'])

/** The conflict behind an error of the database; null for every other error. */
export function toConflict(error: unknown, collection?: string): Conflict | null {
  if (isConflict(error)) return error
  if (isDuplicate(error)) return collection !== undefined && ownCollections.has(collection) ? new Conflict(error) : null
  return causesOf(error).some((cause) => isWriteConflict(cause) || isBusy(cause)) ? new Conflict(error) : null
}

/** Both adapters throw Payload's ValidationError for a duplicate key, and for no other error. MongoDB's own has the code 11000. */
const isDuplicate = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'ValidationError' || (error as DatabaseError).code === 11000)

/** MongoDB: another transaction has written the document (112), or this one was aborted, and certainly not committed. */
const isWriteConflict = ({ code, errorLabels }: DatabaseError): boolean =>
  code === 112 || (Array.isArray(errorLabels) && errorLabels.includes('TransientTransactionError'))

/** SQLite: another process held the lock for too long. Extended codes begin the same way. */
const isBusy = ({ code }: DatabaseError): boolean => typeof code === 'string' && code.startsWith('SQLITE_BUSY')

type DatabaseError = { cause?: unknown; code?: unknown; errorLabels?: unknown }

function causesOf(error: unknown): DatabaseError[] {
  const causes: DatabaseError[] = []
  for (let cause = error; cause instanceof Error && !causes.includes(cause); cause = cause.cause) causes.push(cause)
  return causes
}
