import { statSync } from 'node:fs'
import { dataFolder } from '../store/data-folder.mjs'
import { absentAddresses } from '../store/pages/absent-addresses.mjs'
import { outdatedPages } from '../store/pages/outdated-pages.mjs'
import { fileOfPath, readStoredPage } from '../store/pages/stored-pages.mjs'
import { singleFlight } from '../store/single-flight.mjs'
import { makeAnswer } from './answer/answer.mjs'
import { cachingOf, cachingUntilPurged } from './answer/headers.mjs'
import { memory } from './answer/memory.mjs'

/**
 * @import { StoredPage } from '../store/pages/stored-page.ts'
 * @import { Answer } from './types.ts'
 * @typedef {{ path: string, file: string, stamp: string }} PageFile
 * @typedef {{ answer: Answer | null, source: PageFile & { expires: number } }} CachedPage
 */

/** It has to be `publicationHeader` of `types/announcement`, which cannot be imported outside the bundle. */
const publicationHeader = 'Montage-Publication'

export class StoredPages {
  /** @param {{ build: string, notFound: import('./answer/not-found.mjs').NotFound }} site the id of the running build, and its answer for a missing path */
  constructor({ build, notFound }) {
    this.build = build
    this.notFound = notFound
    this.folder = dataFolder('pages')
    this.read = singleFlight(
      (/** @type {PageFile} */ pageFile) => this.#read(pageFile),
      ({ file, stamp }) => `${file} ${stamp}`,
    )
  }

  /**
   * Null when Next has to render the page. Checks its file each time, since other processes may replace it; returns no promise when it is unchanged.
   * @type {(path: string, method?: string) => Answer | null | Promise<Answer | null>} HEAD never waits for a page that is being regenerated
   */
  at(path, method) {
    const isHead = method === 'HEAD'
    if (outdatedPages.has(path) && !isHead) return null
    const cached = /** @type {CachedPage | undefined} */ (memory.get(path))
    const file = cached?.source.file ?? fileOfPath(this.folder, path)
    const stamp = stampOf(file)
    if (stamp === null) return this.#absent(path)
    if (cached?.source.stamp === stamp) return this.#unlessExpired(cached, isHead)
    return this.read({ path, file, stamp }).then((page) => page && this.#unlessExpired(page, isHead))
  }

  /** @type {(page: CachedPage, isHead: boolean) => Answer | null} */
  #unlessExpired({ answer, source }, isHead) {
    return isHead || Date.now() < source.expires ? answer : null
  }

  /** @param {string} path */
  #absent(path) {
    const page = absentAddresses.get(path)
    return page && Date.now() < expiryOf(page) ? this.notFound.at(path) : null
  }

  /** @type {(pageFile: PageFile) => Promise<CachedPage | null>} The stamp was taken before the file is read: a replaced file gets another one. */
  async #read({ path, file, stamp }) {
    const page = await readStoredPage(this.folder, path)
    if (!page) return null
    const answer = this.#isOurs(page) ? this.#answerFor(path, page) : null
    const cached = { answer, source: { path, file, stamp, expires: expiryOf(page) } }
    memory.set(path, cached)
    return cached
  }

  /** @param {StoredPage} page */
  #isOurs({ build, encoded, value }) {
    return build === this.build && (encoded !== undefined || value?.kind !== 'PAGES')
  }

  /** @type {(path: string, page: StoredPage) => Answer | null} */
  #answerFor(path, { cacheControl, encoded, publication, value }) {
    const caching = cachingOf(path)
    if (value === null) return this.notFound.at(path)
    const destination = value.props?.pageProps?.__N_REDIRECT
    if (destination !== undefined) return makeAnswer({ path, caching, status: 308, others: ['Location', destination] })
    if (value.html === undefined) return null
    const content = {
      path,
      type: 'text/html; charset=utf-8',
      body: Buffer.from(value.html),
      others: [...(publication === null ? [] : [publicationHeader, String(publication)]), ...reservationOf(value)],
      encoded: encoded ? { br: Buffer.from(encoded.br, 'base64'), gzip: Buffer.from(encoded.gzip, 'base64') } : null,
    }
    const revalidated = makeAnswer({ ...content, caching })
    const untilPurged = publication === null ? null : cachingUntilPurged(cacheControl?.revalidate)
    return untilPurged ? { ...makeAnswer({ ...content, caching: untilPurged }), revalidated } : revalidated
  }
}

/**
 * The reservation of text and data mining (TDMRep). It says what `robots.txt` says for all pages (`feeds/robots.ts`).
 * @param {NonNullable<StoredPage['value']>} value
 */
function reservationOf({ pageData }) {
  const use = pageData?.pageProps?.site?.machineUse ?? 'anything'
  return use === 'anything' ? [] : ['TDM-Reservation', '1']
}

/** @param {StoredPage} page */
function expiryOf({ cacheControl, lastModified }) {
  const lifetime = cacheControl?.revalidate
  return lifetime ? lastModified + lifetime * 1000 : Number.POSITIVE_INFINITY
}

/** @param {string} file */
function stampOf(file) {
  const stats = statSync(file, { throwIfNoEntry: false })
  return stats ? `${stats.mtimeMs}:${stats.ino}:${stats.size}` : null
}
