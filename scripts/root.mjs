import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the repository, without a slash at its end. Nothing here depends on where a command was started. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '')

/**
 * @typedef {{ packageManager?: string, scripts?: Record<string, string> }} Manifest
 */

/**
 * Reads the `package.json` of a folder of the repository.
 * @param {string} [folder]
 * @returns {Manifest}
 */
export function readManifest(folder = '') {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
}
