import { createHash } from 'node:crypto'
import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'

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
 * The publication of a stored page; null when it was withdrawn or moved, undefined when there is no page. Reads only the first bytes of its file.
 * @type {(folder: string, path: string) => Promise<number | null | undefined>}
 */
export async function readStoredPublication(folder, path) {
  const file = await open(fileOfPath(folder, path)).catch(() => null)
  if (!file) return undefined
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64))
    const [, publication] = /^\{"publication":(\d+)/.exec(buffer.toString('latin1', 0, bytesRead)) ?? []
    return publication === undefined ? null : Number(publication)
  } finally {
    await file.close()
  }
}
