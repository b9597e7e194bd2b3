import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { SanitizedConfig } from 'payload'

import { copySqlite } from '../database/sqlite/copy-sqlite.ts'
import { env } from '../env.ts'
import { timeInNames } from './archive/name-archive.ts'
import { writeBackup } from './write-backup.ts'

/**
 * Copies the database before a new release migrates it: a file of SQLite, which replaces `montage.db`; of MongoDB an archive, which the release before
 * restores. Rejects when there is no room for it: then nothing is migrated.
 */
export async function backUpBeforeMigration(config: SanitizedConfig, log: (line: string) => void): Promise<void> {
  const file = path.join(env.backupDir, `before-migration-${timeInNames(new Date())}.${env.databaseUrl ? 'tar.gz' : 'db'}`)
  if (env.databaseUrl && env.backupBeforeMigration === 'no') return
  await mkdir(env.backupDir, { mode: 0o700, recursive: true })
  if (env.databaseUrl) await writeBackup(config, file, () => {})
  else await copySqlite(env.dataDir, file)
  log(`  The database as it was before the migration is in ${file}.`)
}
