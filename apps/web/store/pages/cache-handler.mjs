import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { dataFolder } from '../data-folder.mjs'
import { writeAtomically } from '../write-atomically.mjs'
import { absentAddresses } from './absent-addresses.mjs'
import { readBuildId } from './build-id.mjs'
import { encodeFast } from './encode.mjs'
import { outdatedPages } from './outdated-pages.mjs'
import { fileOfPath, pathOfKey, readStoredPage } from './stored-pages.mjs'

/** @import { StoredPage } from './stored-page.ts' */

/** @type {string | undefined} read once: Next makes a handler for each request, and the build on the disk may be replaced */
let runningBuild

/** Next's hook for storing pages. Unlike the default it remembers withdrawn pages, replaces files atomically and outlives builds (ADR 005). */
// biome-ignore lint/style/noDefaultExport: Next asks for one.
export default class CacheHandler {
  /** @param {{ serverDistDir?: string }} options */
  constructor({ serverDistDir }) {
    this.folder = dataFolder('pages')
    this.build = runningBuild ??= readBuildId(join(serverDistDir ?? '', '..'))
  }

  /** @param {string} key */
  async get(key) {
    const path = pathOfKey(key)
    if (outdatedPages.has(path)) return null
    const page = (await readStoredPage(this.folder, path)) ?? absentAddresses.get(path) ?? null
    return page && this.#expireOtherBuild(page)
  }

  /** @type {(key: string, value: StoredPage['value'], context?: Pick<StoredPage, 'cacheControl'>) => Promise<void>} */
  async set(key, value, context) {
    const path = pathOfKey(key)
    outdatedPages.delete(path)
    /** @type {StoredPage} */
    const page = {
      publication: publicationOf(value),
      value,
      lastModified: Date.now(),
      build: this.build,
      ...(context?.cacheControl && { cacheControl: context.cacheControl }),
    }
    const file = fileOfPath(this.folder, path)
    // An address that never was a page stays in memory, or anybody could fill the disk.
    if (value === null && !existsSync(file)) {
      absentAddresses.set(path, page)
      return
    }
    if (value?.html !== undefined) page.encoded = await this.#encode(path, value.html)
    await writeAtomically(file, JSON.stringify(page))
    absentAddresses.delete(path)
  }

  async revalidateTag() {}

  resetRequestCache() {}

  /** @type {(path: string, html: string) => Promise<Exclude<StoredPage['encoded'], undefined>>} */
  async #encode(path, html) {
    const stored = await readStoredPage(this.folder, path)
    // In an outage Next stores the same page every half minute.
    if (stored?.encoded !== undefined && stored.value?.html === html) return stored.encoded
    const encoded = await encodeFast(html)
    return encoded && { br: encoded.br.toString('base64'), gzip: encoded.gzip.toString('base64') }
  }

  /** @param {StoredPage} page that Next serves once more and renders anew when it is from another build */
  #expireOtherBuild(page) {
    const lifetime = page.cacheControl?.revalidate
    if (page.build === this.build || !lifetime) return page
    return { ...page, lastModified: Math.min(page.lastModified, Date.now() - lifetime * 1000 - 1) }
  }
}

/** @param {StoredPage['value']} value */
function publicationOf(value) {
  const publication = value?.pageData?.pageProps?.publication
  return typeof publication === 'number' ? publication : null
}
