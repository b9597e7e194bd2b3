import { timingSafeEqual } from 'node:crypto'
import type { CollectionBeforeOperationHook, Field } from 'payload'

import { outsideTransaction } from '../database/transaction.ts'
import { validationError } from '../errors/validation-error.ts'
import { hashPassword, hashPrefix } from './hash.ts'
import { inHashSlot } from './hash-queue.ts'

type Stored = { hash?: string | null; id: string; salt?: string | null }
type Args = { data?: { password?: unknown; presentPassword?: unknown }; id?: unknown; where?: unknown }

/** The field in which somebody who changes their own password gives the one they have. It is never stored. */
export const presentPasswordField: Field = {
  name: 'presentPassword',
  type: 'text',
  label: 'Present password',
  virtual: true,
  admin: {
    components: { Field: '/admin/account/present-password.tsx#PresentPassword' },
    disableBulkEdit: true,
    disableListColumn: true,
    disableListFilter: true,
  },
}

/**
 * Before a user is changed: a new password of one's own needs the present one, so that a session left open gives nobody the account. Passwords are
 * changed one user at a time. Throws 400 at the field.
 */
export const requirePresentPassword: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  if ((operation !== 'create' && operation !== 'update') || overrideAccess) return
  const { data = {}, id } = args as Args
  const { presentPassword } = data
  // Checked here, and told to nobody after it.
  delete data.presentPassword
  if (data.password === undefined || data.password === null || data.password === '') return
  if (operation === 'create') return
  if (String(id) !== String(req.user?.id)) return

  const stored = await req.payload.db.findOne<Stored>({ collection: 'users', where: { id: { equals: id } } })
  const isRight = await outsideTransaction(req, () => inHashSlot(() => isPassword(presentPassword, stored)))
  if (!isRight) throw validationError({ message: 'Give your present password to change it.', path: 'presentPassword' })
}

async function isPassword(password: unknown, stored: Stored | null): Promise<boolean> {
  const { hash, salt } = stored ?? {}
  if (typeof password !== 'string' || password === '' || !hash?.startsWith(hashPrefix) || !salt) return false
  const expected = Buffer.from(hash.slice(hashPrefix.length), 'hex')
  const given = await hashPassword(password, salt)
  return given.length === expected.length && timingSafeEqual(given, expected)
}
