import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'

import type { FileStore, StoredFile } from './file-store.ts'

/** Files in a folder of this machine. A write is atomic: it writes and syncs a temporary file, and renames it. */
export function folderStore(folder: string): FileStore {
  const at = (name: string) => path.join(folder, path.basename(name))
  return {
    place: `the folder ${folder}`,
    list: async (prefix = '') => {
      const names = (await ifExists(readdir(folder))) ?? []
      const files = await Promise.all(names.filter((name) => name.startsWith(prefix)).map((name) => fileAt(folder, name)))
      return files.filter((file) => file !== null)
    },
    read: (name) => ifExists(readFile(at(name))),
    remove: (name) => rm(at(name), { force: true }),
    sizeOf: async (name) => (await fileAt(folder, path.basename(name)))?.size ?? null,
    stream: async (name, range) => (await ifExists(open(at(name))))?.createReadStream(range) ?? null,
    write: async (name, bytes) => {
      await mkdir(folder, { recursive: true })
      const draft = `${at(name)}.${randomUUID()}.tmp`
      try {
        await writeSynced(draft, bytes)
        await rename(draft, at(name))
      } catch (error) {
        await rm(draft, { force: true })
        throw error
      }
    },
  }
}

/** A rename can reach the disk before the bytes do: after a power cut the file would be empty. */
async function writeSynced(file: string, bytes: Buffer): Promise<void> {
  const handle = await open(file, 'wx')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function fileAt(folder: string, name: string): Promise<StoredFile | null> {
  const stats = await ifExists(stat(path.join(folder, name)))
  return stats?.isFile() ? { changedAt: stats.mtime, name, size: stats.size } : null
}

async function ifExists<Result>(work: Promise<Result>): Promise<Result | null> {
  try {
    return await work
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
