import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { root } from './root.mjs'

// What is made from sources, and what no build reads.
const leftOut =
  /^(node_modules|\.next|\.turbo|\.data|dist|test-results|playwright-report|coverage|next-env\.d\.ts|.*\.tsbuildinfo|.*\.test\.\w+)$/

/**
 * One hash over the names and contents of files and folders; changes when any of them does, and asks no git.
 * @param {string[]} paths from the top of the repository
 * @param {string} [extra] what else counts
 * @returns {string}
 */
export function fingerprint(paths, extra = '', folder = root) {
  const hash = createHash('sha256').update(extra)
  for (const path of paths.flatMap((path) => filesIn(folder, path)).sort()) {
    hash.update(`\0${path}\0`).update(readFileSync(join(folder, path)))
  }
  return hash.digest('hex')
}

/**
 * @param {string} folder
 * @param {string} path
 * @returns {string[]}
 */
function filesIn(folder, path) {
  if (!existsSync(join(folder, path))) return []
  try {
    return readdirSync(join(folder, path), { withFileTypes: true })
      .filter((entry) => !leftOut.test(entry.name))
      .flatMap((entry) => (entry.isDirectory() ? filesIn(folder, `${path}/${entry.name}`) : [`${path}/${entry.name}`]))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return [path]
    throw error
  }
}
