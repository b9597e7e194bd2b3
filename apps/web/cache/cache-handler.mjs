import { readFileSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'

import { dataFolder } from '../data-folder.mjs'
import { behind } from './behind.mjs'
import { fileOfPath, pathOfKey, readStoredPage } from './stored-pages.mjs'
import { writeWhole } from './write-whole.mjs'

/** @typedef {import('./stored-pages.mjs').StoredPage} StoredPage */

const mostInMemory = 2000

/**
 * Of the code that is running. Read once: Next makes a handler for each request, and another build may lie on the disk by then.
 * @type {string | undefined}
 */
let build

/**
 * Pages read or written lately, oldest first, each with the stamp of its file; a page with no file has the stamp null.
 * @type {Map<string, { entry: StoredPage, stamp: string | null }>}
 */
const memory = new Map()

/**
 * Next's hook for where rendered pages are kept. In place of the default, which forgets withdrawn pages, truncates files that are being
 * read and is emptied by each build (ADR 5): files are replaced whole, a withdrawn page is written down as such, and the lifetime
 * stands in the entry. The folder outlives builds and may be shared by the processes of a machine.
 */
// biome-ignore lint/style/noDefaultExport: Next asks for one.
export default class CacheHandler {
  /** @param {{ serverDistDir?: string }} options */
  constructor({ serverDistDir }) {
    this.folder = dataFolder('pages')
    this.build = build ??= buildOf(serverDistDir)
  }

  /** @param {string} key */
  async get(key) {
    const path = pathOfKey(key)
    if (behind.has(path)) return null
    const kept = memory.get(path)
    const stamp = await stampOf(fileOfPath(this.folder, path))
    if (kept && kept.stamp === stamp) return this.#aged(kept.entry)
    if (stamp === null) return null

    const entry = await readStoredPage(this.folder, path)
    if (entry) remember(path, entry, stamp)
    return entry && this.#aged(entry)
  }

  /**
   * @param {string} key
   * @param {StoredPage['value']} value
   * @param {{ cacheControl?: StoredPage['cacheControl'] }} [context]
   */
  async set(key, value, context) {
    const path = pathOfKey(key)
    behind.delete(path)
    const file = fileOfPath(this.folder, path)
    const entry = {
      value,
      lastModified: Date.now(),
      build: this.build,
      ...(context?.cacheControl && { cacheControl: context.cacheControl }),
    }
    // An address that never was a page is kept in memory only, or anybody could fill the disk.
    if (value === null && (await stampOf(file)) === null) return remember(path, entry, null)

    await writeWhole(file, JSON.stringify(entry))
    remember(path, entry, await stampOf(file))
  }

  async revalidateTag() {}

  resetRequestCache() {}

  /**
   * A page of another build is served once more while it is rendered anew: its style sheets are kept, but the new ones are wanted.
   * @param {StoredPage} entry
   */
  #aged(entry) {
    const lifetime = entry.cacheControl?.revalidate
    if (entry.build === this.build || !lifetime) return entry
    return { ...entry, lastModified: Math.min(entry.lastModified, Date.now() - lifetime * 1000 - 1) }
  }
}

/**
 * @param {string} path
 * @param {StoredPage} entry
 * @param {string | null} stamp
 */
function remember(path, entry, stamp) {
  memory.delete(path)
  memory.set(path, { entry, stamp })
  const [oldest] = memory.keys()
  if (memory.size > mostInMemory && oldest !== undefined) memory.delete(oldest)
}

/**
 * Changes whenever the file is replaced, by this process or another.
 * @param {string} file
 */
async function stampOf(file) {
  try {
    const { ino, mtimeNs } = await stat(file, { bigint: true })
    return `${mtimeNs}:${ino}`
  } catch {
    return null
  }
}

/** @param {string | undefined} serverDistDir */
function buildOf(serverDistDir) {
  try {
    return readFileSync(join(serverDistDir ?? '', '..', 'BUILD_ID'), 'utf8')
  } catch {
    return ''
  }
}
