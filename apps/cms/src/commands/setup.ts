import type { Migration, Payload } from 'payload'
import { migrations as mongodbMigrations } from '../database/migrations/mongodb/index.ts'
import { migrations as sqliteMigrations } from '../database/migrations/sqlite/index.ts'
import { env } from '../env.ts'
import { seed } from '../seed/seed.ts'
import { generatePassword } from './generate-password.ts'
import { openPayload, runCommand } from './open-payload.ts'

/** Makes the database ready to serve: migrates it, and fills an empty one. Can be interrupted and run again. */
async function setup(): Promise<void> {
  const payload = await openPayload()
  await payload.db.migrate({ migrations: (env.databaseUrl ? mongodbMigrations : sqliteMigrations) as Migration[] })

  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) return
  console.log('The database is empty: writing the reference list into it.')
  await seed(payload, (line) => console.log(`  ${line}`))
  // Last: its presence says that the seed is complete.
  await createFirstAdmin(payload)
}

async function createFirstAdmin(payload: Payload): Promise<void> {
  const email = env.adminEmail
  const password = generatePassword()
  await payload.create({ collection: 'users', data: { email, name: 'Admin', password, role: 'admin' }, overrideAccess: true })
  console.log(`\n  Sign in as   ${email}\n  Password     ${password}\n  It is shown this once. A new one: npm run admin:reset\n`)
}

void runCommand(setup)
