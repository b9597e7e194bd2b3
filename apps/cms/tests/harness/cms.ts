import config from '@payload-config'
import { getPayload, type Migration, type Payload } from 'payload'
import { afterAll, beforeAll, expect } from 'vitest'

import type { Role } from '../../src/access/roles.ts'
import { migrations as mongodbMigrations } from '../../src/database/migrations/mongodb/index.ts'
import { migrations as sqliteMigrations } from '../../src/database/migrations/sqlite/index.ts'
import { env } from '../../src/env.ts'
import { isTriedAgain } from '../../src/logger.ts'
import { Client } from './client.ts'
import { hashInOneRound } from './password-rounds.ts'
import { sites } from './sites.ts'
import { copyTemplate, emptyDatabase } from './template.ts'

export const isMongo = env.databaseUrl !== ''
export const password = 'correct horse battery'
export const emailOf = (role: Role): string => `${role}@montage.example`

export type Cms = {
  /** How many conflicts with other writers were met. They are tried again, and no errors. */
  conflicts: number
  /** What went wrong on our side and was logged. A test that expects some takes it; what is left at the end fails the file. */
  errors: unknown[]
  payload: Payload
  /** Signed in by the form that people use, once. */
  as: (role: Role) => Promise<Client>
}

export const anonymous = new Client()

/**
 * A CMS with a user of each role, for the tests of one file, on a copy of a migrated database.
 * @param options `hasUsers: false` makes no users; `isReal` migrates an empty database, and hashes passwords as in production. Both take longer.
 */
export function useCms({ hasUsers = true, isReal = !hasUsers }: { hasUsers?: boolean; isReal?: boolean } = {}): Cms {
  const clients = new Map<Role, Promise<Client>>()
  const cms = {
    as: (role: Role) => {
      const client = clients.get(role) ?? Client.signIn(emailOf(role), password)
      clients.set(role, client)
      return client
    },
    conflicts: 0,
    errors: [] as unknown[],
  } as Cms

  beforeAll(async () => {
    if (isReal) {
      await emptyDatabase()
      await migrateAndAddUsers(cms, hasUsers)
      return
    }
    hashInOneRound()
    const saveTemplate = await copyTemplate()
    if (saveTemplate) {
      await migrateAndAddUsers(cms)
      await saveTemplate()
    } else await open(cms)
  })

  afterAll(async () => {
    await Client.settled()
    await cms.payload.destroy()
    // Payload keeps it for whoever asks next in this process.
    ;(globalThis as { _payload?: Map<string, unknown> })._payload?.clear()
    for (const site of sites) site.close()
    expect(cms.errors).toEqual([])
  })
  return cms
}

async function open(cms: Cms): Promise<void> {
  cms.payload = await getPayload({ config })
  collectErrors(cms)
}

async function migrateAndAddUsers(cms: Cms, hasUsers = true): Promise<void> {
  await open(cms)
  await cms.payload.db.migrate({ migrations: (isMongo ? mongodbMigrations : sqliteMigrations) as Migration[] })
  for (const role of hasUsers ? (['admin', 'editor', 'writer'] as const) : []) {
    await cms.payload.create({ collection: 'users', data: { email: emailOf(role), name: role, password, role }, overrideAccess: true })
  }
}

/** Refusals and failed deliveries are what the tests are about. Errors alone are kept, and logged where vitest shows them for a test that fails. */
function collectErrors(cms: Cms): void {
  const { payload } = cms
  payload.logger.level = 'error'
  payload.logger.error = (...args: unknown[]) => {
    if (isTriedAgain(args[0])) cms.conflicts++
    else cms.errors.push(args[0])
    console.error(...args)
  }
}
