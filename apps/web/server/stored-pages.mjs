import { statSync } from 'node:fs'
import { dataFolder } from '../store/data-folder.mjs'
import { absentAddresses } from '../store/pages/absent-addresses.mjs'
import { behind } from '../store/pages/behind.mjs'
import { fileOfPath, readStoredPage } from '../store/pages/stored-pages.mjs'
import { makeAnswer } from './answer/answer.mjs'
import { cachingOf } from './answer/headers.mjs'
import { memory } from './answer/memory.mjs'
import { once } from './answer/once.mjs'

/**
 * @typedef {import('./answer/answer.mjs').Answer} Answer
 * @typedef {import('../store/pages/stored-pages.mjs').StoredPage} StoredPage
 */

/**
 * What is known of a path. The stamp is that of its file; a page that is not to be sent from here has no answer.
 * @typedef {{ file: string, stamp: string, expires: number }} Source
 */

/** The pages that the site has stored, as answers. */
export class StoredPages {
  /** @param {{ build: string, notFound: (path: string) => Answer }} site the build that runs, and its answer for what is not there */
  constructor({ build, notFound }) {
    this.build = build
    this.notFound = notFound
    this.folder = dataFolder('pages')
  }

  /**
   * The answer for a path; null when Next has to render it: it is not stored, of another build, too old or behind. Looks at the file each time, since
   * another process may have replaced it, and gives no promise when it is as before.
   * @param {string} path
   * @returns {Answer | null | Promise<Answer | null>}
   */
  at(path) {
    if (behind.has(path)) return null
    const kept = memory.get(path)
    const source = /** @type {Source | undefined} */ (kept?.madeOf)
    const file = source?.file ?? fileOfPath(this.folder, path)
    const stamp = stampOf(file)
    if (stamp === null) return this.#absent(path)
    if (!kept || !source || source.stamp !== stamp) return once(`${file} ${stamp}`, () => this.#read(path, file, stamp))
    return Date.now() < source.expires ? kept.answer : null
  }

  /** @param {string} path */
  #absent(path) {
    const page = absentAddresses.get(path)
    return page && Date.now() < expiryOf(page) ? this.notFound(path) : null
  }

  /**
   * @param {string} path
   * @param {string} file
   * @param {string} stamp taken before the file is read: when it is replaced meanwhile, the next reader finds another one
   */
  async #read(path, file, stamp) {
    const page = await readStoredPage(this.folder, path)
    if (!page) return null
    const answer = this.#isOurs(page) ? this.#answerFor(path, page) : null
    const expires = expiryOf(page)
    memory.set(path, { answer, madeOf: { file, stamp, expires } })
    return Date.now() < expires ? answer : null
  }

  /** @param {StoredPage} page */
  #isOurs({ build, encoded, value }) {
    return build === this.build && (encoded !== undefined || value?.kind !== 'PAGES')
  }

  /**
   * @param {string} path
   * @param {StoredPage} page
   */
  #answerFor(path, { encoded, value }) {
    const caching = cachingOf(path)
    if (value === null) return this.notFound(path)
    const destination = value.props?.pageProps?.__N_REDIRECT
    if (destination !== undefined) return makeAnswer({ path, caching, status: 308, others: ['Location', destination] })
    if (value.html === undefined) return null
    return makeAnswer({
      path,
      caching,
      type: 'text/html; charset=utf-8',
      body: Buffer.from(value.html),
      encoded: encoded ? { br: Buffer.from(encoded.br, 'base64'), gzip: Buffer.from(encoded.gzip, 'base64') } : null,
    })
  }
}

/** @param {StoredPage} page */
function expiryOf({ cacheControl, lastModified }) {
  const lifetime = cacheControl?.revalidate
  return lifetime ? lastModified + lifetime * 1000 : Number.POSITIVE_INFINITY
}

/**
 * Changes whenever the file is replaced, by this process or another; null when there is none.
 * @param {string} file
 */
function stampOf(file) {
  const found = statSync(file, { throwIfNoEntry: false })
  return found ? `${found.mtimeMs}:${found.ino}:${found.size}` : null
}
