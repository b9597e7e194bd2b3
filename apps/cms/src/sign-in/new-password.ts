import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'

import { outsideTransaction } from '../database/transaction.ts'
import { validationError } from '../errors/validation-error.ts'
import { newHash } from '../request-context.ts'
import { storedHash } from './hash.ts'
import { inHashSlot } from './hash-queue.ts'

type Args = { collection: { config: SanitizedCollectionConfig }; data?: { email?: unknown; password?: unknown }; id?: unknown }
type Session = { id: string }

/**
 * Before a user is saved with a new password: hashes it while no transaction is open. Payload would hash it in the middle of the transaction,
 * while nobody else can write to SQLite.
 */
export const hashNewPassword: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return
  const { collection, data, id } = args as unknown as Args
  if (typeof data?.password !== 'string' || data.password === '') return
  const { password, ...others } = data
  if (operation === 'update' && id === undefined) throw new APIError('Change the password of one user at a time.', 400, null, true)
  if (operation === 'create') await refuseKnownAddress(others.email, req)
  newHash.set(req, await outsideTransaction(req, () => inHashSlot(() => storedHash(password))))
  return { ...args, collection: operation === 'create' ? withoutHashing(collection) : collection, data: others } as never
}

/** Payload hashes the password of each new user for its own way to sign in. */
const withoutHashing = (collection: Args['collection']): Args['collection'] => ({
  ...collection,
  config: { ...collection.config, auth: { ...collection.config.auth, disableLocalStrategy: true } },
})

async function refuseKnownAddress(email: unknown, req: PayloadRequest): Promise<void> {
  if (typeof email !== 'string') return
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    overrideAccess: true,
    req,
    where: { email: { equals: email.toLowerCase().trim() } },
  })
  if (totalDocs > 0) throw validationError({ message: 'Somebody has this address already.', path: 'email' })
}

/** Before the write: stores the hash, and ends all sessions of the user but the one that changed it. */
export const storeNewPassword: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const stored = newHash.take(req)
  if (!stored) return data
  const own = (req.user as { _sid?: string } | null)?._sid
  const sessions = ((originalDoc as { sessions?: Session[] | null } | undefined)?.sessions ?? []).filter(({ id }) => id === own)
  return { ...data, ...stored, sessions }
}
