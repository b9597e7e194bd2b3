import { mkdir, mkdtemp, rm } from 'node:fs/promises'

import { env } from '../../env.ts'
import { archiveIn } from '../archive/name-archive.ts'
import { removeUnfinished } from '../remove-unfinished.ts'

/** Runs `work` with a folder that exists for so long, beside the backups. Its name is that of an unfinished backup: what a killed process leaves is removed. */
export async function inDraftFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  await mkdir(env.backupDir, { mode: 0o700, recursive: true })
  await removeUnfinished(env.backupDir)
  const folder = await mkdtemp(`${archiveIn(env.backupDir)}.`)
  try {
    return await work(folder)
  } finally {
    await rm(folder, { force: true, recursive: true })
  }
}
