import { statSync } from 'node:fs'
import pLimit from 'p-limit'
import { dataFolder } from '../store/data-folder.mjs'
import { absentAddresses } from '../store/pages/absent-addresses.mjs'
import { encode } from '../store/pages/encode.mjs'
import { outdatedPages } from '../store/pages/outdated-pages.mjs'
import { fileOfPath, readStoredPage } from '../store/pages/stored-pages.mjs'
import { singleFlight } from '../store/single-flight.mjs'
import { makeAnswer } from './answer/answer.mjs'
import { cachingOf, cachingUntilPurged } from './answer/headers.mjs'
import { memory } from './answer/memory.mjs'

/**
 * @import { Encoded, StoredPage } from '../store/pages/stored-page.ts'
 * @import { Answer } from './types.ts'
 * @typedef {{ path: string, file: string, stamp: string }} PageFile
 * @typedef {{ answer: Answer | null, source: PageFile & { expires: number } }} CachedPage
 */

/** In milliseconds. Most pages of a list that somebody ranks are replaced sooner. */
const untilCompressedAgain = 30_000

/** It has to be `publicationHeader` of `types/announcement`, which cannot be imported outside the bundle. */
const publicationHeader = 'Montage-Publication'

export class StoredPages {
  /** @param {{ build: string, notFound: import('./answer/not-found.mjs').NotFound }} site the id of the running build, and its answer for a missing path */
  constructor({ build, notFound }) {
    this.build = build
    this.notFound = notFound
    this.folder = dataFolder('pages')
    this.again = pLimit(1)
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
    if (answer?.variants.br) setTimeout(() => this.again(() => this.compressAgain({ path, file, stamp })), untilCompressedAgain).unref()
    return cached
  }

  /**
   * Replaces the Brotli of a page in memory by a smaller one (ADR 073), unless the page was replaced. The file stays: another process may write it.
   * @param {PageFile} pageFile Each request compares its stamp with the file, so the response of a page that was replaced is never sent.
   */
  async compressAgain({ path, file, stamp }) {
    const cached = /** @type {CachedPage | undefined} */ (memory.peek(path))
    if (cached?.source.stamp !== stamp || stampOf(file) !== stamp) return
    const page = await readStoredPage(this.folder, path)
    const encoded = await encode(page?.value?.html ?? '')
    if (page && encoded) memory.set(path, { ...cached, answer: this.#answerFor(path, page, encoded) })
  }

  /** @param {StoredPage} page */
  #isOurs({ build, encoded, value }) {
    return build === this.build && (encoded !== undefined || value?.kind !== 'PAGES')
  }

  /** @type {(path: string, page: StoredPage, encoded?: Encoded | null) => Answer | null} */
  #answerFor(path, { cacheControl, encoded: stored, publication, value }, encoded = fromBase64(stored)) {
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
      encoded,
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

/** @type {(stored: StoredPage['encoded']) => Encoded | null} */
const fromBase64 = (stored) => (stored ? { br: Buffer.from(stored.br, 'base64'), gzip: Buffer.from(stored.gzip, 'base64') } : null)

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
