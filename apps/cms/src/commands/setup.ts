import type { Payload } from 'payload'
import { backUpBeforeMigration } from '../backup/before-migration.ts'
import { migrate } from '../database/migrations/migrate.ts'
import { oneAtATime } from '../database/one-at-a-time.ts'
import { env } from '../env.ts'
import { requireNoUnfinishedRestore } from '../installation/unfinished-restore.ts'
import { seed } from '../seed/seed.ts'
import { generatePassword } from './generate-password.ts'
import { checkSettings, loadPayload, runCommand } from './open-payload.ts'

/** Migrates the database, and fills an empty one. Can be interrupted and run again; of several at once, each waits for the one before. */
async function setup(): Promise<void> {
  await checkSettings()
  await oneAtATime(env, () => console.log('Another process sets up this database: waiting for its end.'), setUp)
}

async function setUp(): Promise<void> {
  const payload = await loadPayload()
  await migrate(payload, () => backUpBeforeMigration(payload.config, console.log))
  await requireNoUnfinishedRestore(payload)

  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) return
  console.log('The database is empty: writing the reference list into it.')
  await seed(payload, (line) => console.log(`  ${line}`))
  // Last, since a user marks the seed as complete.
  await createFirstAdmin(payload)
}

async function createFirstAdmin(payload: Payload): Promise<void> {
  const email = env.adminEmail
  const password = generatePassword()
  await payload.create({ collection: 'users', data: { email, name: 'Admin', password, role: 'admin' }, overrideAccess: true })
  console.log(`\n  Sign in as   ${email}\n  Password     ${password}\n  It is shown this once. A new one: npm run admin:reset\n`)
}

void runCommand(setup)
