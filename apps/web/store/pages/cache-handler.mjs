import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { dataFolder } from '../data-folder.mjs'
import { writeWhole } from '../write-whole.mjs'
import { absentAddresses } from './absent-addresses.mjs'
import { behind } from './behind.mjs'
import { buildIn } from './build-in.mjs'
import { encode } from './encode.mjs'
import { fileOfPath, pathOfKey, readStoredPage } from './stored-pages.mjs'

/** @typedef {import('./stored-pages.mjs').StoredPage} StoredPage */

/**
 * Of the code that is running. Read once: Next makes a handler for each request, and another build may lie on the disk by then.
 * @type {string | undefined}
 */
let build

/**
 * Next's hook for where rendered pages are kept. In place of the default, which forgets withdrawn pages, truncates files that are being
 * read and is emptied by each build (ADR 5): files are replaced whole, a withdrawn page is written down as such, and the lifetime
 * stands in the entry. The folder outlives builds and may be shared by the processes of a machine. The page server reads it too.
 */
// biome-ignore lint/style/noDefaultExport: Next asks for one.
export default class CacheHandler {
  /** @param {{ serverDistDir?: string }} options */
  constructor({ serverDistDir }) {
    this.folder = dataFolder('pages')
    this.build = build ??= buildIn(join(serverDistDir ?? '', '..'))
  }

  /** @param {string} key */
  async get(key) {
    const path = pathOfKey(key)
    if (behind.has(path)) return null
    const entry = (await readStoredPage(this.folder, path)) ?? absentAddresses.get(path) ?? null
    return entry && this.#aged(entry)
  }

  /**
   * Compresses the page before it is stored, so that no reader waits for it.
   * @param {string} key
   * @param {StoredPage['value']} value
   * @param {{ cacheControl?: StoredPage['cacheControl'] }} [context]
   */
  async set(key, value, context) {
    const path = pathOfKey(key)
    behind.delete(path)
    /** @type {StoredPage} */
    const entry = {
      value,
      lastModified: Date.now(),
      build: this.build,
      ...(context?.cacheControl && { cacheControl: context.cacheControl }),
    }
    const file = fileOfPath(this.folder, path)
    // An address that never was a page is kept in memory only, or anybody could fill the disk.
    if (value === null && !existsSync(file)) {
      absentAddresses.set(path, entry)
      return
    }
    if (value?.html !== undefined) entry.encoded = await this.#encode(path, value.html)
    await writeWhole(file, JSON.stringify(entry))
    absentAddresses.delete(path)
  }

  async revalidateTag() {}

  resetRequestCache() {}

  /**
   * In an outage Next stores the page of before every half minute: what was made of it still holds.
   * @param {string} path
   * @param {string} html
   * @returns {Promise<NonNullable<StoredPage['encoded']> | null>}
   */
  async #encode(path, html) {
    const before = await readStoredPage(this.folder, path)
    if (before?.encoded !== undefined && before.value?.html === html) return before.encoded
    const encoded = await encode(html)
    return encoded && { br: encoded.br.toString('base64'), gzip: encoded.gzip.toString('base64') }
  }

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
