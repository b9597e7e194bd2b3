import { statSync } from 'node:fs'

import { dataFolder } from '../data-folder.mjs'
import { fileOfPath } from './stored-pages.mjs'

/** For a page that is not stored, and is requested from the CMS. */
const repeatAfterInMs = 60_000

/** Another text for each version of a stored page. */
export function stampOf(path: string): string {
  const stats = statSync(fileOfPath(dataFolder('pages'), path), { throwIfNoEntry: false })
  return stats ? `${stats.mtimeMs}:${stats.ino}:${stats.size}` : `requested ${Math.floor(Date.now() / repeatAfterInMs)}`
}
