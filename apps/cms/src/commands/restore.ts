import process from 'node:process'

import { describeManifest } from '../backup/archive/manifest.ts'
import { withArchive } from '../backup/bucket/with-archive.ts'
import { requireEmptyDatabase } from '../backup/restore/require-empty.ts'
import { requireRestorable, restoreBackup } from '../backup/restore/restore-backup.ts'
import { setAside } from '../backup/restore/set-aside.ts'
import { migrate } from '../database/migrations/migrate.ts'
import { env } from '../env.ts'
import { openPayload, runCommand } from './open-payload.ts'

/** Writes a backup into an empty database and data folder. With `--replace`: sets aside what is in the data folder. The CMS must not run. */
async function restore(): Promise<void> {
  const [place, ...others] = process.argv.slice(2).filter((each) => each !== '--replace')
  if (place === undefined || others.length > 0) {
    throw new Error('Name one backup, or one in the bucket by bucket:file.tar.gz: npm run restore -- file.tar.gz [--replace]')
  }
  await withArchive(place, restoreFrom)
}

async function restoreFrom(file: string): Promise<void> {
  console.log('  Checking the backup')
  const manifest = await requireRestorable(file)
  for (const line of describeManifest(manifest)) console.log(`  ${line}`)
  if (process.argv.includes('--replace')) await replace()
  await restoreBackup(await openPayload(), file, manifest, (line) => console.log(`  ${line}`))
  console.log(
    'The backup is restored. When the apps run, everybody signs in anew, images are encoded again, and the site makes its pages anew.',
  )
}

async function replace(): Promise<void> {
  if (env.databaseUrl) {
    // Nothing is moved when the database holds documents: what to do with them, its operator decides.
    const payload = await openPayload()
    await migrate(payload)
    await requireEmptyDatabase(payload)
  }
  const folder = await setAside(env.dataDir)
  if (folder) console.log(`  What was there is in ${folder} now.`)
}

void runCommand(restore)
