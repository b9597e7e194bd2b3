import process from 'node:process'
import type { Where } from 'payload'

import { env } from '../env.ts'
import type { User } from '../payload-types.ts'
import { generatePassword } from './generate-password.ts'
import { openExisting, runCommand } from './open-payload.ts'

/**
 * Sets a new password for an admin: the one whose e-mail is given, else the first. Where there is no admin, the account of `ADMIN_EMAIL` becomes
 * one, and is made when it does not exist.
 */
async function resetAdmin(): Promise<void> {
  const payload = await openExisting()
  const password = generatePassword()
  const given = process.argv[2]?.toLowerCase()
  const find = async (where: Where): Promise<User | undefined> =>
    (await payload.find({ collection: 'users', limit: 1, overrideAccess: true, sort: 'createdAt', where })).docs[0]

  const user = given ? await find({ email: { equals: given } }) : await find({ role: { equals: 'admin' } })
  if (!user && given) throw new Error(`Nobody has the e-mail address ${given}.`)
  const email = user?.email ?? env.adminEmail
  const account = user ?? (await find({ email: { equals: email } }))
  if (account) {
    const data = user ? { password } : { password, role: 'admin' as const }
    await payload.update({ collection: 'users', id: account.id, data, overrideAccess: true })
  } else {
    const data = { email, name: 'Admin', password, role: 'admin' as const }
    await payload.create({ collection: 'users', data, overrideAccess: true })
  }
  console.log(`\n  Sign in as   ${email}\n  Password     ${password}\n`)
}

void runCommand(resetAdmin)
