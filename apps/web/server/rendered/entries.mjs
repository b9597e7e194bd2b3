import { paintForOne } from './painted-pictures.mjs'
import { render } from './render.mjs'

/** @import { Handler, Next } from '../types.ts' */

const entry = /^\/lists\/([a-z0-9-]{1,80})\/films\/([a-z0-9-]{1,80})(?:\/picture-(\d{1,12})\.jpg)?$/

/** Whether a path is that of an entry of a list, or of its share picture (`present/entry-addresses.ts`). @param {string} path */
export const isEntryPath = (path) => entry.test(path)

/** @type {Handler<[Next, string]>} */
export async function sendEntry(request, response, next, path) {
  const [, slug, film, publication] = entry.exec(path) ?? []
  if (publication === undefined) return render(request, response, next, { path, address: path })
  return paintForOne(request, response, next, { path, address: `/api/entry-picture?slug=${slug}&film=${film}&publication=${publication}` })
}
