import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { SearchIndex, type StoredIndex } from '../search/search-index.ts'
import { dataFolder } from './data-folder.mjs'
import { writeAtomically } from './write-atomically.mjs'

/** To be raised when documents or their words are made in another way. */
const version = 1

type Stored<Index> = { index: Index; olderListPages: number; stamps: [source: string, stamp: string][] }

/** The index of search as a process of this site stored it last; null when there is none, or none of this release. */
export async function readSearchFile(): Promise<Stored<SearchIndex> | null> {
  try {
    const stored = JSON.parse(await readFile(file(), 'utf8')) as Stored<StoredIndex> & { version: number }
    return stored.version === version ? { ...stored, index: new SearchIndex(stored.index) } : null
  } catch {
    // It is made again of the stored pages.
    return null
  }
}

export const writeSearchFile = (stored: Stored<StoredIndex>): Promise<void> =>
  writeAtomically(file(), JSON.stringify({ ...stored, version }))

const file = (): string => join(dataFolder('search'), 'index.json')
