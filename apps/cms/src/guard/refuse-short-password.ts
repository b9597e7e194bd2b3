import type { CollectionBeforeOperationHook } from 'payload'

import { refusal } from '../errors/refusal.ts'

const shortest = 12

/** Payload is content with 3 characters. Covers creation, change and reset, by whatever way in. */
export const refuseShortPassword: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (!['create', 'update', 'resetPassword'].includes(operation)) return
  const password: unknown = (args as { data?: { password?: unknown } }).data?.password
  if (password === undefined || password === null) return
  if (typeof password === 'string' && password.length >= shortest) return

  throw refusal({ message: `A password has ${shortest} characters or more.`, path: 'password' })
}
