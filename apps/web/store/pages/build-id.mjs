import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** @param {string} folder of a build. The id is empty when there is none. */
export function readBuildId(folder) {
  try {
    return readFileSync(join(folder, 'BUILD_ID'), 'utf8')
  } catch {
    return ''
  }
}
