import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { fingerprint } from './fingerprint.mjs'
import { pnpm } from './pnpm.mjs'
import { root } from './root.mjs'
import { workspaces } from './workspaces.mjs'

const stamp = join(root, 'node_modules/.montage-installed')

/**
 * Installs what the lockfile says, if that is not what is there: asking pnpm takes a second, looking at a stamp a millisecond.
 * @param {string[]} [args] more words for `pnpm install`
 * @returns {Promise<'up to date' | 'installed'>}
 */
export async function installDependencies(args = []) {
  const wanted = fingerprint(
    ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', ...workspaces().map((folder) => `${folder}/package.json`)],
    // Native modules fit one kind of machine and of Node.
    [process.platform, process.arch, process.versions.modules, ...args].join(),
  )
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && workspaces().every(hasModules)) return 'up to date'

  await pnpm(['install', '--frozen-lockfile', ...args])
  writeFileSync(stamp, wanted)
  return 'installed'
}

/** @param {string} folder */
function hasModules(folder) {
  return existsSync(join(root, folder, 'node_modules'))
}
