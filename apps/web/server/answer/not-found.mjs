import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { encode } from '../../store/pages/encode.mjs'
import { makeAnswer } from './answer.mjs'
import { cachingOf, securityOf } from './headers.mjs'

/** @import { Answer } from '../types.ts' */

/** Reads the 404 page from the folder of a build, and returns its answer for a path. @type {(build: string) => Promise<(path: string) => Answer>} */
export async function readNotFound(build) {
  const body = readFileSync(join(build, 'server/pages/404.html'))
  const encoded = await encode(body)
  /** @type {Map<string, Answer>} by the headers of the path */
  const answers = new Map()
  return (path) => {
    const caching = cachingOf(path)
    const kind = [caching, ...securityOf(path)].join()
    const answer = answers.get(kind) ?? makeAnswer({ path, caching, status: 404, type: 'text/html; charset=utf-8', body, encoded })
    answers.set(kind, answer)
    return answer
  }
}
