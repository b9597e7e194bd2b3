import { join } from 'node:path'

import { dataFolder } from '../../store/data-folder.mjs'
import { sendStatus } from '../answer/answer.mjs'
import { immutable, unkept } from '../answer/headers.mjs'
import { fileAnswer, sendFile } from './files.mjs'

const root = '/_next/static/'
/** Names of the build: no part is empty, or leads out of the folder. */
const name = /^(?:[\w~-][\w.~-]*\/)*[\w~-][\w.~-]*$/

/** @param {string} path */
export const isBuiltPath = (path) => path.startsWith(root)

/**
 * Answers with a style sheet, font or script of this build or an earlier one. Nobody may remember that one is missing: its build may be on its way.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} path
 * @param {string} build the folder of the build
 */
export async function sendBuiltFile(request, response, path, build) {
  const rest = path.slice(root.length)
  for (const folder of name.test(rest) ? [join(build, 'static'), dataFolder('static')] : []) {
    const file = { path, folder, name: rest }
    const answer = await fileAnswer({ ...file, caching: immutable })
    if (answer) return sendFile(request, response, answer, file)
  }
  sendStatus(request, response, { path, status: 404, caching: unkept })
}
