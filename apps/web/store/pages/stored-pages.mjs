import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * What is stored for an address. `value` is what Next gave to keep, null when the page was withdrawn; `build` is the build that rendered it;
 * `encoded` the page compressed, in base64: null when it is short, and not there when it was stored by an earlier release.
 * @typedef {{ kind?: string, html?: string, pageData?: { pageProps?: { content?: { current?: unknown }, publication?: unknown } }, props?: { pageProps?: { __N_REDIRECT?: string } } }} StoredValue
 * @typedef {{ value: StoredValue | null, lastModified: number, build: string, cacheControl?: { revalidate?: number | false, expire?: number }, encoded?: { br: string, gzip: string } | null }} StoredPage
 */

/**
 * The file of a path such as `/lists/best-films`. Hashed, so that no address can name a file outside the folder or be too long.
 * @param {string} folder
 * @param {string} path
 */
export function fileOfPath(folder, path) {
  return join(folder, `${createHash('sha256').update(path).digest('hex')}.json`)
}

/**
 * Next's key is `/route-cache/PAGES/<hash of the route>/$<path>`, and the front's path is `/index` in it.
 * @param {string} key
 */
export function pathOfKey(key) {
  const path = key.slice(key.indexOf('/$/') + 2)
  return path === '/index' ? '/' : path
}

/**
 * Reads what is on the disk for a path; null when there is nothing, or nothing whole.
 * @param {string} folder
 * @param {string} path
 * @returns {Promise<StoredPage | null>}
 */
export async function readStoredPage(folder, path) {
  try {
    return JSON.parse(await readFile(fileOfPath(folder, path), 'utf8'))
  } catch {
    return null
  }
}
