import process from 'node:process'

import { describeManifest } from '../backup/archive/manifest.ts'
import { verifyArchive } from '../backup/archive/verify-archive.ts'
import { withArchive } from '../backup/bucket/with-archive.ts'
import { runCommand } from './open-payload.ts'

/** Reads a backup to its end, and says whether it is as it was written. */
async function verify(): Promise<void> {
  const place = process.argv[2]
  if (place === undefined) throw new Error('Name the backup: npm run backup:verify -- file.tar.gz, or bucket:file.tar.gz')
  for (const line of [...describeManifest(await withArchive(place, verifyArchive)), 'It is whole.']) console.log(line)
}

void runCommand(verify)
