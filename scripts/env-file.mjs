import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'

/**
 * Reads the variables of a file such as `.env`, as Node does; a file that is not there holds none.
 * @param {string} path
 * @returns {Record<string, string>}
 */
export function readEnvFile(path) {
  try {
    return /** @type {Record<string, string>} */ (parseEnv(readFileSync(path, 'utf8')))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {}
    throw error
  }
}
