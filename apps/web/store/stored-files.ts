import { readFile } from 'node:fs/promises'
import { isDeepStrictEqual } from 'node:util'
import { dataFolder } from './data-folder.mjs'
import type { Content } from './file-set.ts'
import { fileOfPath } from './pages/stored-pages.mjs'
import { writeAtomically } from './write-atomically.mjs'

/** A stored machine file. Times are milliseconds since 1970. */
export type StoredFile = {
  content: Content
  /** By the path of each page that it shows. The content is at least as new. */
  publications: Record<string, number>
  made: number
  /** When the content last changed. */
  modified: number
}

/** Reads the file stored for an address; null when there is none or it is damaged. */
export async function readStoredFile(address: string): Promise<StoredFile | null> {
  try {
    return JSON.parse(await readFile(fileFor(address), 'utf8'))
  } catch {
    return null
  }
}

/** Stores the content for an address. Equal content retains its `modified` time, so that caches stay valid. */
export async function storeFile(address: string, content: Content, publications: Record<string, number>): Promise<StoredFile> {
  const made = Date.now()
  const before = await readStoredFile(address)
  const modified = before && isDeepStrictEqual(before.content, content) ? before.modified : made
  const stored: StoredFile = { content, publications, made, modified }
  await writeAtomically(fileFor(address), JSON.stringify(stored))
  return stored
}

const fileFor = (address: string): string => fileOfPath(dataFolder('files'), address)
