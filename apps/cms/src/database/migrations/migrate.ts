import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Migration, Payload } from 'payload'

import { migrations as mongodbMigrations } from './mongodb/index.ts'
import { migrations as sqliteMigrations } from './sqlite/index.ts'

/**
 * Brings a database up to this version; an empty one gets its tables. Throws one sentence, and changes nothing, on a database that another
 * version has migrated further.
 * @param before is done before a database that is in use is migrated
 */
export async function migrate(payload: Payload, before: () => Promise<void> = async () => {}): Promise<void> {
  await requireKnownMigrations(payload)
  const { applied, missing } = await compareMigrations(payload)
  if (applied.length > 0 && missing.length > 0) await before()
  await payload.db.migrate({ migrations: migrationsFor(payload) })
}

/** Throws one sentence when the database has migrations that this version does not know. */
export async function requireKnownMigrations(payload: Payload): Promise<void> {
  const { unknown } = await compareMigrations(payload)
  if (unknown.length > 0) throw new Error(refusalOf(unknown))
}

type Compared = { applied: string[]; missing: string[]; unknown: string[] }

/** The migrations that a database has had, those of this version that it lacks, and those that this version does not know. */
export async function compareMigrations(payload: Payload): Promise<Compared> {
  const known = migrationsFor(payload).map(({ name }) => name)
  const applied = await appliedTo(payload)
  return { applied, missing: known.filter((name) => !applied.includes(name)), unknown: applied.filter((name) => !known.includes(name)) }
}

const migrationsFor = ({ db }: Payload): Migration[] => (isSqlite(db) ? (sqliteMigrations as Migration[]) : mongodbMigrations)

/** The migrations that this release knows, the newest last. */
export const knownMigrations = (database: 'MongoDB' | 'SQLite'): string[] =>
  (database === 'MongoDB' ? mongodbMigrations : sqliteMigrations).map(({ name }) => name)

async function appliedTo(payload: Payload): Promise<string[]> {
  if (isSqlite(payload.db)) {
    const { rows } = await payload.db.client.execute("SELECT name FROM sqlite_master WHERE name = 'payload_migrations'")
    if (rows.length === 0) return []
  }
  const { docs } = await payload.find({ collection: 'payload-migrations', overrideAccess: true, pagination: false })
  return docs.flatMap(({ name }) => name ?? [])
}

const refusalOf = (unknown: string[]): string =>
  `The database was made by another version of Montage, whose migrations this version does not know (${unknown.join(', ')}). ` +
  'Start the version that made it. To begin anew, give an empty folder as DATA_DIR or another database as DATABASE_URL; ' +
  'content is brought over by the REST API of the version that made it.'

const isSqlite = (db: object): db is SQLiteAdapter => 'client' in db
