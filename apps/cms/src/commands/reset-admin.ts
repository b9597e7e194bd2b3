import process from 'node:process'

import { env } from '../env.ts'
import { generatePassword } from './generate-password.ts'
import { openPayload, runCommand } from './open-payload.ts'

/** Sets a new password for the user with the given e-mail address, else for the first admin, who is created if missing. Unlocks the account. */
async function resetAdmin(): Promise<void> {
  const payload = await openPayload()
  const email = process.argv[2]
  const password = generatePassword()
  const { docs } = await payload.find({
    collection: 'users',
    limit: 1,
    overrideAccess: true,
    sort: 'createdAt',
    where: email ? { email: { equals: email.toLowerCase() } } : { role: { equals: 'admin' } },
  })
  const [user] = docs
  if (!user && email) throw new Error(`Nobody has the e-mail address ${email}.`)

  if (user) {
    await payload.update({ collection: 'users', id: user.id, data: { password }, overrideAccess: true })
    await payload.unlock({ collection: 'users', data: { email: user.email, password }, overrideAccess: true })
  } else {
    await payload.create({
      collection: 'users',
      data: { email: env.adminEmail, name: 'Admin', password, role: 'admin' },
      overrideAccess: true,
    })
  }
  console.log(`\n  Sign in as   ${user?.email ?? env.adminEmail}\n  Password     ${password}\n`)
}

void runCommand(resetAdmin)
