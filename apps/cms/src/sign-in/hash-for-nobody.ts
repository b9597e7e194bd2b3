import { randomBytes } from 'node:crypto'
import type { CollectionBeforeOperationHook } from 'payload'

import { hashPassword } from './hash.ts'

/** Spends the time of a hash on an account that does not exist, so that the time of an answer does not tell which accounts exist. `pnpm bench:sign-in` compares the times. */
export const hashForNobody: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return
  const { email, password } = (args as { data?: { email?: unknown; password?: unknown } }).data ?? {}
  if (typeof email !== 'string' || typeof password !== 'string' || password.trim() === '') return
  const where = { email: { equals: email.toLowerCase().trim() } }
  if (await req.payload.db.findOne({ collection: 'users', where })) return
  await hashPassword(password, randomBytes(32).toString('hex'))
}
