import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { encode } from '../../store/pages/encode.mjs'
import { makeAnswer } from './answer.mjs'
import { cachingOf, securityOf } from './headers.mjs'

/**
 * Reads the page that a build has for what is not there, and gives what answers with it at a path.
 * @param {string} build the folder of the build
 * @returns {Promise<(path: string) => import('./answer.mjs').Answer>}
 */
export async function readNotFound(build) {
  const body = readFileSync(join(build, 'server/pages/404.html'))
  const encoded = await encode(body)
  /** @type {Map<string, import('./answer.mjs').Answer>} by the headers that differ: there are few kinds of paths */
  const answers = new Map()
  return (path) => {
    const caching = cachingOf(path)
    const kind = [caching, ...securityOf(path)].join()
    const known = answers.get(kind)
    if (known) return known
    const answer = makeAnswer({ path, caching, status: 404, type: 'text/html; charset=utf-8', body, encoded })
    answers.set(kind, answer)
    return answer
  }
}
