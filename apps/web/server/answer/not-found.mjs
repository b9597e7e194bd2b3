import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { dataFolder } from '../../store/data-folder.mjs'
import { readBuildId } from '../../store/pages/build-id.mjs'
import { encode } from '../../store/pages/encode.mjs'
import { notFoundPath } from '../../store/pages/not-found-path.mjs'
import { fileOfPath } from '../../store/pages/stored-pages.mjs'
import { makeAnswer } from './answer.mjs'
import { cachingOf, securityOf } from './headers.mjs'

/**
 * @import { Encoded, StoredPage } from '../../store/pages/stored-page.ts'
 * @import { Answer } from '../types.ts'
 * @typedef {{ body: Buffer, encoded: Encoded | null, expires: number }} Page
 */

/** The answer for a missing path: the 404 page with the newest lists as Next stored it last, or the page of the build, without them. */
export class NotFound {
  /** @param {{ build: string, built: Page }} content the id of the running build, and its page */
  constructor({ build, built }) {
    this.build = build
    this.built = built
    this.file = fileOfPath(dataFolder('pages'), notFoundPath)
    this.page = built
    /** @type {string | null} */
    this.stamp = null
    /** @type {Map<string, Answer>} by the headers of the path */
    this.answers = new Map()
  }

  /** Whether Next has to render the page, which stores it. */
  isOutdated() {
    this.#refresh()
    return Date.now() >= this.page.expires
  }

  /** @type {(path: string) => Answer} */
  at(path) {
    this.#refresh()
    const caching = cachingOf(path)
    const kind = [caching, ...securityOf(path)].join()
    const answer = this.answers.get(kind) ?? makeAnswer({ path, caching, status: 404, type: 'text/html; charset=utf-8', ...this.page })
    this.answers.set(kind, answer)
    return answer
  }

  #refresh() {
    const stats = statSync(this.file, { throwIfNoEntry: false })
    const stamp = stats ? `${stats.mtimeMs}:${stats.ino}:${stats.size}` : null
    if (stamp === this.stamp) return
    this.stamp = stamp
    this.page = this.#read() ?? this.built
    this.answers.clear()
  }

  /** @returns {Page | null} null when there is none of this build */
  #read() {
    /** @type {StoredPage} */
    let page
    try {
      page = JSON.parse(readFileSync(this.file, 'utf8'))
    } catch {
      return null
    }
    const { build, cacheControl, encoded, lastModified, value } = page
    if (build !== this.build || value?.html === undefined) return null
    return {
      body: Buffer.from(value.html),
      encoded: encoded ? { br: Buffer.from(encoded.br, 'base64'), gzip: Buffer.from(encoded.gzip, 'base64') } : null,
      expires: lastModified + (cacheControl?.revalidate || 0) * 1000,
    }
  }
}

/** @type {(folder: string) => Promise<NotFound>} of the build in a folder */
export async function readNotFound(folder) {
  const body = readFileSync(join(folder, 'server/pages/404.html'))
  return new NotFound({ build: readBuildId(folder), built: { body, encoded: await encode(body), expires: 0 } })
}
