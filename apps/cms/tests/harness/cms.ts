import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, expect } from 'vitest'

import type { Role } from '../../src/access/roles.ts'
import { migrate } from '../../src/database/migrations/migrate.ts'
import { env } from '../../src/env.ts'
import { faultOfCaller } from '../../src/errors/faults-of-callers.ts'
import { errorIn, isRetriedConflict } from '../../src/logger.ts'
import { Client } from './client.ts'
import { withoutPause } from './setup/no-pause.ts'
import { hashInOneRound } from './setup/password-rounds.ts'
import { copyTemplate, emptyDatabase } from './setup/template.ts'
import { sites } from './sites.ts'

export const isMongo = env.databaseUrl !== ''
export const password = 'correct horse battery'
export const emailOf = (role: Role): string => `${role}@montage.example`

export type Cms = {
  conflicts: number
  /** The logged errors. A test that expects one removes it; remaining ones fail the file at its end. */
  errors: unknown[]
  payload: Payload
  as: (role: Role) => Promise<Client>
}

export const anonymous = new Client()

/** A CMS for the tests of one file, on a copy of a migrated database. `isReal` migrates an empty one and hashes passwords as in production. */
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
    withoutPause()
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
    await Client.backgroundWork()
    await deliveriesInProgress()
    await cms.payload.destroy()
    // `getPayload` would return it to the next file of this process.
    ;(globalThis as { _payload?: Map<string, unknown> })._payload?.clear()
    for (const site of sites) site.close()
    expect(cms.errors).toEqual([])
  })
  return cms
}

/** Encoding and schedules begin a delivery and wait for none: closing the database would interrupt what it reads. */
async function deliveriesInProgress(): Promise<void> {
  const { montageDelivery } = globalThis as { montageDelivery?: { claiming: Promise<void>; runs: Map<string, { ended: Promise<void> }> } }
  await montageDelivery?.claiming
  // Then the deliveries begin.
  await new Promise((resolve) => setImmediate(resolve))
  for (const { ended } of montageDelivery?.runs.values() ?? []) await ended
}

async function open(cms: Cms): Promise<void> {
  cms.payload = await getPayload({ config })
  collectErrors(cms)
}

async function migrateAndAddUsers(cms: Cms, hasUsers = true): Promise<void> {
  await open(cms)
  await migrate(cms.payload)
  for (const role of hasUsers ? (['admin', 'editor', 'writer'] as const) : []) {
    await cms.payload.create({ collection: 'users', data: { email: emailOf(role), name: role, password, role }, overrideAccess: true })
  }
}

/** Collects logged errors, and prints them, so that vitest shows them for a failing test. */
function collectErrors(cms: Cms): void {
  const { payload } = cms
  payload.logger.level = 'error'
  payload.logger.error = (...args: unknown[]) => {
    if (isRetriedConflict(args[0])) cms.conflicts++
    else if (faultOfCaller(errorIn(args[0]))) return
    else cms.errors.push(args[0])
    console.error(...args)
  }
}
