import config from '@payload-config'
import { type Db, MongoClient } from 'mongodb'
import { getPayload, type Migration, type Payload } from 'payload'
import { afterAll, beforeAll, expect } from 'vitest'

import type { Role } from '../../src/access/roles.ts'
import { env } from '../../src/env.ts'
import { isTriedAgain } from '../../src/logger.ts'
import { migrations as mongodbMigrations } from '../../src/migrations/mongodb/index.ts'
import { migrations as sqliteMigrations } from '../../src/migrations/sqlite/index.ts'
import { Client } from './client.ts'
import { sites } from './sites.ts'

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

/** A CMS on an empty, migrated database with a user of each role, for the tests of one file. */
export function useCms({ hasUsers = true } = {}): Cms {
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
    if (isMongo) await createDatabase()
    cms.payload = await getPayload({ config })
    collectErrors(cms)
    await cms.payload.db.migrate({ migrations: (isMongo ? mongodbMigrations : sqliteMigrations) as Migration[] })
    for (const role of hasUsers ? (['admin', 'editor', 'writer'] as const) : []) {
      await cms.payload.create({ collection: 'users', data: { email: emailOf(role), name: role, password, role }, overrideAccess: true })
    }
  })

  afterAll(async () => {
    await Client.settled()
    await cms.payload.destroy()
    for (const site of sites) site.close()
    if (isMongo) await withDatabase((db) => db.dropDatabase())
    expect(cms.errors).toEqual([])
  })
  return cms
}

/** Refusals and failed deliveries are what the tests are about; only errors are printed, and kept. */
function collectErrors(cms: Cms): void {
  const { payload } = cms
  payload.logger.level = 'error'
  const log = payload.logger.error.bind(payload.logger)
  payload.logger.error = (...args: unknown[]) => {
    if (isTriedAgain(args[0])) cms.conflicts++
    else cms.errors.push(args[0])
    ;(log as (...all: unknown[]) => void)(...args)
  }
}

const withDatabase = async (work: (db: Db) => Promise<unknown>): Promise<void> => {
  const client = new MongoClient(env.databaseUrl)
  await work(client.db()).finally(() => client.close())
}

/** Made ahead of Payload and tried again: two files that make theirs at the same moment get in each other's way on the test server. */
async function createDatabase(attempts = 5): Promise<void> {
  try {
    await withDatabase((db) => db.createCollection('users'))
  } catch (error) {
    if (attempts === 1) throw error
    await createDatabase(attempts - 1)
  }
}
