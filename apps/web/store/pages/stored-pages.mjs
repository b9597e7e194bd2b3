import { createHash } from 'node:crypto'
import { open, readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import pLimit from 'p-limit'

/** @import { StoredPage } from './stored-page.ts' */

/** The name is a hash, so that no path can lead out of the folder or be too long. @type {(folder: string, path: string) => string} */
export function fileOfPath(folder, path) {
  return join(folder, `${createHash('sha256').update(path).digest('hex')}.json`)
}

/** @param {string} key of Next: `/route-cache/PAGES/<hash of the route>/$<path>`, where the path of the front is `/index` */
export function pathOfKey(key) {
  const path = key.slice(key.indexOf('/$/') + 2)
  return path === '/index' ? '/' : path
}

/** Null when there is no page or its file is damaged. @type {(folder: string, path: string) => Promise<StoredPage | null>} */
export async function readStoredPage(folder, path) {
  try {
    return JSON.parse(await readFile(fileOfPath(folder, path), 'utf8'))
  } catch {
    return null
  }
}

/**
 * The publications of those pages that are stored; null for a page that was withdrawn or moved. Lists the folder first: opening files that are not
 * there takes longer. Reads only the first bytes of each file.
 * @type {(folder: string, paths: string[]) => Promise<Map<string, number | null>>}
 */
export async function readStoredPublications(folder, paths) {
  const names = new Set(await readdir(folder).catch(orNoNames))
  const stored = paths.filter((path) => names.has(basename(fileOfPath(folder, path))))
  const publications = await pLimit(32).map(
    stored,
    async (path) => /** @type {const} */ ([path, await readPublication(fileOfPath(folder, path))]),
  )
  return new Map(publications)
}

/** Before the first page is stored there is no folder. @type {(error: NodeJS.ErrnoException) => string[]} */
function orNoNames(error) {
  if (error.code === 'ENOENT') return []
  throw error
}

/** @type {(file: string) => Promise<number | null>} */
async function readPublication(file) {
  const handle = await open(file).catch(() => null)
  // Removed since the folder was listed, so withdrawn.
  if (!handle) return null
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(64))
    const [, publication] = /^\{"publication":(\d+)/.exec(buffer.toString('latin1', 0, bytesRead)) ?? []
    return publication === undefined ? null : Number(publication)
  } finally {
    await handle.close()
  }
}
