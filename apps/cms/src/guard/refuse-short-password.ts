import { type CollectionBeforeOperationHook, ValidationError } from 'payload'

const shortest = 12

/** Payload is content with 3 characters. Covers creation, change and reset, by whatever way in. */
export const refuseShortPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!['create', 'update', 'resetPassword'].includes(operation)) return
  const password: unknown = (args as { data?: { password?: unknown } }).data?.password
  if (password === undefined || password === null) return
  if (typeof password === 'string' && password.length >= shortest) return

  const message = `A password has ${shortest} characters or more.`
  throw new ValidationError({ collection: 'users', errors: [{ path: 'password', message }] }, req.t)
}
