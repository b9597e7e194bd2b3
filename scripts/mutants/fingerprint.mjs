import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { root } from '../root.mjs'

const excluded =
  /^(node_modules|\.next|\.turbo|\.data|dist|test-results|playwright-report|coverage|next-env\.d\.ts|.*\.tsbuildinfo|.*\.test\.\w+)$/

// A hash of the names and contents of files and folders, without those that are made from others.
/** @param {string[]} paths */
export function fingerprint(paths, extra = '', folder = root) {
  const hash = createHash('sha256').update(extra)
  for (const path of paths.flatMap((path) => filesIn(folder, path)).sort()) {
    hash.update(`\0${path}\0`).update(readFileSync(join(folder, path)))
  }
  return hash.digest('hex')
}

/** @type {(folder: string, path: string) => string[]} */
function filesIn(folder, path) {
  if (!existsSync(join(folder, path))) return []
  try {
    return readdirSync(join(folder, path), { withFileTypes: true })
      .filter((entry) => !excluded.test(entry.name))
      .flatMap((entry) => (entry.isDirectory() ? filesIn(folder, `${path}/${entry.name}`) : [`${path}/${entry.name}`]))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return [path]
    throw error
  }
}
