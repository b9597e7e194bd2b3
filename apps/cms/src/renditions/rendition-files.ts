import { createHash, randomUUID } from 'node:crypto'
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { env } from '../env.ts'

export const renditionFolder = path.join(env.dataDir, 'renditions')
const name = /^[0-9a-f]{32}-\d{1,5}\.(avif|webp)$/

/** Nothing else is read from the folder. */
export const isRenditionName = (text: string): boolean => name.test(text)

/**
 * Keeps a rendition, and returns the name that its content gives it: a name never gets other bytes. Written beside its place and moved there, so
 * that nobody reads half of one.
 */
export async function storeRendition(bytes: Buffer, { format, width }: { format: string; width: number }): Promise<string> {
  const named = `${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}-${width}.${format}`
  await mkdir(renditionFolder, { recursive: true })
  const draft = path.join(renditionFolder, `${named}.${randomUUID()}.tmp`)
  try {
    await writeFile(draft, bytes)
    await rename(draft, path.join(renditionFolder, named))
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
  return named
}

/** The bytes of a rendition; null when there is no file of that name. */
export async function readRendition(named: string): Promise<Buffer | null> {
  try {
    return await readFile(path.join(renditionFolder, named))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

export const hasRendition = (named: string): Promise<boolean> =>
  access(path.join(renditionFolder, named)).then(
    () => true,
    () => false,
  )
