import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { cachingOf } from '../answer/headers.mjs'
import { fileAnswer, sendFile } from './files.mjs'

/** The files that a folder had when the server started, at the addresses of their names. */
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

  /** @type {import('../types.ts').Handler<[path: string]>} */
  async send(request, response, path) {
    const file = { path, folder: this.folder, name: path.slice(1) }
    const answer = await fileAnswer({ ...file, caching: cachingOf(path) })
    if (!answer) throw new Error(`${join(this.folder, file.name)} was deleted after the start.`)
    sendFile(request, response, answer, file)
  }
}
