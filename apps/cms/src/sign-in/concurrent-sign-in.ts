import { AuthenticationError, type CollectionBeforeLoginHook, type CollectionBeforeOperationHook, type TypedUser } from 'payload'
import { isSignIn } from '../request-context.ts'

type Stored = TypedUser & { sessions?: { expiresAt: Date | string; id: string }[] | null }

/** A reset of the password runs the same hooks; there, all other sessions end. */
export const recordSignIn: CollectionBeforeOperationHook = ({ operation, req }) => {
  if (operation === 'login') isSignIn.set(req, true)
}

/**
 * Payload reads the user before it checks the password and then writes that state back, with the new session: this would undo the sign-ins and
 * sign-outs of other requests. So this hook reads the committed state, outside of the transaction, and adds the new session to it. Later
 * commits conflict, and the request is retried. Throws an `AuthenticationError` when the user was deleted meanwhile.
 */
export const addSessionToCommitted: CollectionBeforeLoginHook = async ({ req, user }) => {
  if (!isSignIn.get(req)) return user
  const { db } = req.payload
  const { id, sessions: read } = user as Stored
  const committed = await db.findOne<Stored>({ collection: 'users', where: { id: { equals: id } } })
  if (!committed) throw new AuthenticationError(req.t)

  const { sessions: others, ...fields } = committed
  const isOpen = ({ expiresAt }: { expiresAt: Date | string }) => new Date(expiresAt).getTime() > Date.now()
  const sessions = [...(others ?? []).filter(isOpen), ...(read ?? []).slice(-1)]
  // `updatedAt: null` leaves the time of the last change, as Payload does.
  await db.updateOne({ collection: 'users', data: { ...fields, sessions, updatedAt: null }, id, req, returning: false })
  return user
}
