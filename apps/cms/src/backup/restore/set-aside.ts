import { mkdir, rename, rmdir } from 'node:fs/promises'
import path from 'node:path'

import { timeInNames } from '../archive/name-archive.ts'

/** Not `secrets.env` and the folder of the site. */
const names = ['montage.db', 'montage.db-wal', 'montage.db-shm', 'media', 'renditions']

/** Moves the database and the files of a data folder into a folder beside them. Returns that folder; null when there was nothing. */
export async function setAside(dataDir: string, now = new Date()): Promise<string | null> {
  const folder = path.join(dataDir, `before-restore-${timeInNames(now)}`)
  let isEmpty = true
  await mkdir(folder, { mode: 0o700 })
  for (const name of names) if (await move(path.join(dataDir, name), path.join(folder, name))) isEmpty = false
  if (!isEmpty) return folder
  await rmdir(folder)
  return null
}

async function move(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}
