import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import { root } from './root.mjs'

/**
 * The folders of the workspace packages, as `pnpm-workspace.yaml` has them (which nothing here can read before anything is installed).
 * @returns {string[]}
 */
export function workspaces() {
  return [...foldersIn('apps'), ...foldersIn('packages'), 'e2e'].filter((folder) => existsSync(join(root, folder, 'package.json')))
}

/** @param {string} folder */
function foldersIn(folder) {
  return readdirSync(join(root, folder))
    .sort()
    .map((name) => `${folder}/${name}`)
}
