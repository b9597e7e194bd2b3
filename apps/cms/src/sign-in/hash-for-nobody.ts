import { pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import type { CollectionBeforeOperationHook } from 'payload'

/** As Payload hashes a password; a test compares the times. */
const iterations = 600_000
const keyLength = 32

/** Spends the time of a hash on an account that does not exist, so that the time of an answer does not tell which accounts exist. */
export const hashForNobody: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return
  const { email, password } = (args as { data?: { email?: unknown; password?: unknown } }).data ?? {}
  if (typeof email !== 'string' || typeof password !== 'string' || password.trim() === '') return
  const where = { email: { equals: email.toLowerCase().trim() } }
  if (await req.payload.db.findOne({ collection: 'users', where })) return
  await promisify(pbkdf2)(password, randomBytes(32).toString('hex'), iterations, keyLength, 'sha256')
}
