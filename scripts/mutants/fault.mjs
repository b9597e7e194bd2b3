import { join } from 'node:path'

import { root } from '../root.mjs'

/**
 * A fault that a developer could make in one line, and that a test must notice.
 * @typedef {object} Fault
 * @property {string} file from the top of the repository
 * @property {string} from text that occurs once in the file
 * @property {string} to what stands there instead
 * @property {string} breaks what somebody would then suffer, in a sentence
 * @property {string[]} tests test files, from the top of the repository, of which one must fail
 */

/**
 * A Vite plugin that makes a fault while vitest loads the file; nothing on the disk changes. Throws when the text is not there, or more than once.
 * @param {Fault} fault
 */
export function faultPlugin({ file, from, to }) {
  return {
    name: 'fault',
    enforce: /** @type {const} */ ('pre'),
    /**
     * @param {string} code
     * @param {string} id the path of the module, and perhaps a query
     */
    transform(code, id) {
      if (id.split('?')[0] !== join(root, file)) return null
      return code.replace(from, () => to)
    },
  }
}
