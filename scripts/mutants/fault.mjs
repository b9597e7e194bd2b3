import { join } from 'node:path'

import { root } from '../root.mjs'

/**
 * A fault that a developer could make in one line, and that a test must notice.
 * @typedef {object} Fault
 * @property {string} file from the top of the repository
 * @property {string} from text that occurs once in the file
 * @property {string} to the text in its place
 * @property {string} breaks the consequence for a user, in a sentence
 * @property {string[]} tests test files of which one must fail
 */

// A Vite plugin that makes the fault while vitest loads the file; the file on the disk stays as it is.
/** @param {Fault} fault */
export function faultPlugin({ file, from, to }) {
  return {
    name: 'fault',
    enforce: /** @type {const} */ ('pre'),
    /** @param {string} code @param {string} id the path of the module, and perhaps a query */
    transform(code, id) {
      if (id.split('?')[0] !== join(root, file)) return null
      return code.replace(from, () => to)
    },
  }
}
