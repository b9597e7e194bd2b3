import { dataFolder } from '../../store/data-folder.mjs'
import { sendStatus } from '../answer/answer.mjs'
import { immutable, missing } from '../answer/headers.mjs'
import { bundled } from '../bundled.mjs'
import { fileAnswer, sendFile } from './files.mjs'

const picture = /^\/(media|share)\/([^/]+)$/

/** @param {string} path */
export const isPicturePath = (path) => picture.test(path)

/**
 * Answers with a rendition or the picture of a shared page. One that is not in the folder yet is brought there.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} path
 */
export async function sendPicture(request, response, path) {
  const [, kind, name = ''] = picture.exec(path) ?? []
  const folder = kind === 'share' ? 'share' : 'media'
  const file = { path, folder: dataFolder(folder), name }
  const answer = await fileAnswer({ ...file, caching: immutable, bring: () => bundled().readPicture(folder, name) })
  if (answer) sendFile(request, response, answer, file)
  else sendStatus(request, response, { path, status: 404, caching: missing })
}
