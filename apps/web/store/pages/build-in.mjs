import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Which build lies in a folder; empty when there is none.
 * @param {string} folder
 */
export function buildIn(folder) {
  try {
    return readFileSync(join(folder, 'BUILD_ID'), 'utf8')
  } catch {
    return ''
  }
}
