import { AuthenticationError, type CollectionBeforeLoginHook, type CollectionBeforeOperationHook, type TypedUser } from 'payload'

type Stored = TypedUser & { lockUntil?: unknown; loginAttempts?: unknown; sessions?: { expiresAt: Date | string; id: string }[] | null }

/** Notes on the request that it signs in: a reset of the password runs the same hooks, and is to end all other sessions. */
export const noteSignIn: CollectionBeforeOperationHook = ({ operation, req }) => {
  if (operation === 'login') req.context.signsIn = true
}

/**
 * Payload reads a user before it checks the password, and then writes all of that back with the new session: what others changed meanwhile is
 * undone, their sessions and sign-outs too. This hook runs in the same transaction. It reads what others have committed, outside of the transaction, and
 * adds the new session to that. Where others commit later, the database refuses one of the two, and the request is made again.
 * Throws an `AuthenticationError` when the user was deleted meanwhile.
 */
export const addSessionToCommitted: CollectionBeforeLoginHook = async ({ context, req, user }) => {
  if (!context.signsIn) return user
  const { db } = req.payload
  const { id, sessions: read } = user as Stored
  const committed = await db.findOne<Stored>({ collection: 'users', where: { id: { equals: id } } })
  if (!committed) throw new AuthenticationError(req.t)

  // The number of failed tries was just set back, in the transaction.
  const { lockUntil: _lock, loginAttempts: _attempts, sessions: others, ...fields } = committed
  const isOpen = ({ expiresAt }: { expiresAt: Date | string }) => new Date(expiresAt).getTime() > Date.now()
  const sessions = [...(others ?? []).filter(isOpen), ...(read ?? []).slice(-1)]
  // Without a new time of change, as Payload does.
  await db.updateOne({ collection: 'users', data: { ...fields, sessions, updatedAt: null }, id, req, returning: false })
  return user
}
