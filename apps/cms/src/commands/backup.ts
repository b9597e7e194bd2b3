import { existsSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'

import { describeManifest } from '../backup/archive/manifest.ts'
import { archiveIn } from '../backup/archive/name-archive.ts'
import { writeBackup } from '../backup/write-backup.ts'
import { env, envFaults } from '../env.ts'
import { checkStores } from '../storage/stores.ts'
import { checkMongo, runCommand } from './open-payload.ts'

/** Writes a backup into the file that is named, or into the folder of backups. The CMS may run. */
async function backup(): Promise<void> {
  const faults = envFaults()
  if (faults.length > 0) throw new Error(faults.join('\n'))
  if (env.databaseUrl) await checkMongo(env.databaseUrl)
  else if (!existsSync(path.join(env.dataDir, 'montage.db'))) throw new Error(`There is no database in ${env.dataDir}.`)
  await checkStores()
  const { default: config } = await import('../payload.config.ts')
  const file = path.resolve(process.argv[2] ?? archiveIn(env.backupDir))
  const manifest = await writeBackup(await config, file, (line) => console.log(`  ${line}`))
  for (const line of [...describeManifest(manifest), `The backup is in ${file}. It is whole.`]) console.log(line)
}

void runCommand(backup)
