import { randomUUID } from 'node:crypto'
import { access, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'

import type { FileStore, StoredFile } from './file-store.ts'

/** Files in a folder of this machine. What is written stands beside its place first and is moved there. */
export function folderStore(folder: string): FileStore {
  const at = (name: string) => path.join(folder, path.basename(name))
  return {
    place: `the folder ${folder}`,
    has: (name) =>
      access(at(name)).then(
        () => true,
        () => false,
      ),
    list: async (beginning = '') => {
      const names = (await ifThere(readdir(folder))) ?? []
      const files = await Promise.all(names.filter((name) => name.startsWith(beginning)).map((name) => fileAt(folder, name)))
      return files.filter((file) => file !== null)
    },
    read: (name) => ifThere(readFile(at(name))),
    remove: (name) => rm(at(name), { force: true }),
    write: async (name, bytes) => {
      await mkdir(folder, { recursive: true })
      const draft = `${at(name)}.${randomUUID()}.tmp`
      try {
        await writeFile(draft, bytes)
        await rename(draft, at(name))
      } catch (error) {
        await rm(draft, { force: true })
        throw error
      }
    },
  }
}

/** Null for a folder, and for what was removed since the names were read. */
async function fileAt(folder: string, name: string): Promise<StoredFile | null> {
  const found = await ifThere(stat(path.join(folder, name)))
  return found?.isFile() ? { changedAt: found.mtime, name } : null
}

async function ifThere<Found>(work: Promise<Found>): Promise<Found | null> {
  try {
    return await work
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
