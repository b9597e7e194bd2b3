import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { cachingOf } from '../answer/headers.mjs'
import { fileAnswer, sendFile } from './files.mjs'

/** The files of a folder that have the addresses of their names. They are those that were there at the start. */
export class PublicFiles {
  /** @param {string} folder */
  constructor(folder) {
    this.folder = folder
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    this.names = new Set(files.map(({ name, parentPath }) => relative(folder, join(parentPath, name))))
  }

  /** @param {string} path */
  has(path) {
    return this.names.has(path.slice(1))
  }

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   * @param {string} path of one that is there
   */
  async send(request, response, path) {
    const file = { path, folder: this.folder, name: path.slice(1) }
    const answer = await fileAnswer({ ...file, caching: cachingOf(path) })
    if (!answer) throw new Error(`${join(this.folder, file.name)} has gone since the start.`)
    sendFile(request, response, answer, file)
  }
}
