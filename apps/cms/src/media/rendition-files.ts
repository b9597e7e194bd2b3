import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { env } from '../env.ts'

const folder = path.join(env.dataDir, 'renditions')

/** What `encodeRenditions` names its files; nothing else is read from the folder. */
export const isRenditionName = (name: string): boolean => /^[0-9a-f]{32}-\d{1,5}\.webp$/.test(name)

/** Writes a rendition beside its place and moves it there, so that nobody reads half of one. */
export async function storeRendition(name: string, data: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true })
  const draft = path.join(folder, `${name}.${randomUUID()}.tmp`)
  await writeFile(draft, data)
  await rename(draft, path.join(folder, name))
}

/** The bytes of a rendition; null when there is no file of that name. */
export async function readRendition(name: string): Promise<Buffer | null> {
  try {
    return await readFile(path.join(folder, name))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
