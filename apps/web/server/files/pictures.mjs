import { dataFolder } from '../../store/data-folder.mjs'
import { sendStatus } from '../answer/answer.mjs'
import { halfMinute, immutable } from '../answer/headers.mjs'
import { bundleExports } from '../bundle-exports.mjs'
import { fileAnswer, sendFile } from './files.mjs'

const picture = /^\/(media|share)\/([^/]+)$/

/** @param {string} path */
export const isPicturePath = (path) => picture.test(path)

/** @type {import('../types.ts').Handler<[path: string]>} */
export async function sendPicture(request, response, path) {
  const [, kind, name = ''] = picture.exec(path) ?? []
  const folder = kind === 'share' ? 'share' : 'media'
  const file = { path, folder: dataFolder(folder), name }
  const answer = await fileAnswer({ ...file, caching: immutable, read: () => bundleExports().readPicture(folder, name) })
  if (answer) sendFile(request, response, answer, file)
  else sendStatus(request, response, { path, status: 404, caching: halfMinute })
}
