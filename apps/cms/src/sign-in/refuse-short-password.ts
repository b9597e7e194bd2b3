import type { CollectionBeforeOperationHook } from 'payload'

import { validationError } from '../errors/validation-error.ts'

const minLength = 12

/** Payload accepts 3 characters. */
export const refuseShortPassword: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'create' && operation !== 'update') return
  const password: unknown = (args as { data?: { password?: unknown } }).data?.password
  if (password === undefined || password === null) return
  if (typeof password === 'string' && password.length >= minLength) return

  throw validationError({ message: `A password has ${minLength} characters or more.`, path: 'password' })
}
