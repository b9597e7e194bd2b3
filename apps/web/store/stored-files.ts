import { readFile } from 'node:fs/promises'
import { isDeepStrictEqual } from 'node:util'
import { dataFolder } from './data-folder.mjs'
import type { Content } from './file-set.ts'
import { fileOfPath } from './pages/stored-pages.mjs'
import { writeWhole } from './write-whole.mjs'

/** What is kept for an address. Times are milliseconds since 1970. */
export type StoredFile = {
  content: Content
  /** The publications of the pages that it shows: it is at least as new. */
  publications: Record<string, number>
  made: number
  /** When the content became what it is. */
  modified: number
}

/** What is kept for the address of a file; null when there is nothing, or nothing whole. */
export async function readStoredFile(address: string): Promise<StoredFile | null> {
  try {
    return JSON.parse(await readFile(fileFor(address), 'utf8'))
  } catch {
    return null
  }
}

/** Keeps what was made for an address. Made the same again, it keeps its age, so that whoever has it need not fetch it. */
export async function storeFile(address: string, content: Content, publications: Record<string, number>): Promise<StoredFile> {
  const made = Date.now()
  const before = await readStoredFile(address)
  const modified = before && isDeepStrictEqual(before.content, content) ? before.modified : made
  const stored: StoredFile = { content, publications, made, modified }
  await writeWhole(fileFor(address), JSON.stringify(stored))
  return stored
}

const fileFor = (address: string): string => fileOfPath(dataFolder('files'), address)
