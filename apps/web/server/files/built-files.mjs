import { join } from 'node:path'

import { dataFolder } from '../../store/data-folder.mjs'
import { sendStatus } from '../answer/answer.mjs'
import { immutable, noStore } from '../answer/headers.mjs'
import { fileAnswer, sendFile } from './files.mjs'

const root = '/_next/static/'
/** No part is empty or leads out of the folder. */
const nameOfBuild = /^(?:[\w~-][\w.~-]*\/)*[\w~-][\w.~-]*$/

/** @param {string} path */
export const isBuiltPath = (path) => path.startsWith(root)

/** Answers with a file of the build in a folder or of an earlier build. @type {import('../types.ts').Handler<[path: string, folder: string]>} */
export async function sendBuiltFile(request, response, path, build) {
  const name = path.slice(root.length)
  for (const folder of nameOfBuild.test(name) ? [join(build, 'static'), dataFolder('static')] : []) {
    const file = { path, folder, name }
    const answer = await fileAnswer({ ...file, caching: immutable })
    if (answer) return sendFile(request, response, answer, file)
  }
  // The deploy of that build may be in progress.
  sendStatus(request, response, { path, status: 404, caching: noStore })
}
