import path from 'node:path'
import process from 'node:process'

import { describeManifest } from '../backup/archive/manifest.ts'
import { backUpIntoBucket } from '../backup/bucket/back-up-into-bucket.ts'
import { nameInBucket } from '../backup/bucket/place.ts'
import { nextPlace } from '../backup/scheduled/next-place.ts'
import { writeBackup } from '../backup/write-backup.ts'
import { checkSettings, requireDatabase, runCommand } from './open-payload.ts'

/** Writes a backup into the file that is named, or into the bucket under a name (`bucket:<name>`); without either to where backups go. The CMS may run. */
async function backup(): Promise<void> {
  requireDatabase()
  await checkSettings()
  const { default: config } = await import('../payload.config.ts')
  const log = (line: string) => console.log(`  ${line}`)
  const named = process.argv[2] ?? nextPlace()
  const name = nameInBucket(named)
  const place = name === null ? path.resolve(named) : named
  const manifest = name === null ? await writeBackup(await config, place, log) : await backUpIntoBucket(await config, name, log)
  for (const line of [...describeManifest(manifest), `The backup is in ${place}. It is whole.`]) console.log(line)
}

void runCommand(backup)
