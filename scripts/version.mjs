import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The release in `package.json`, and in brackets the first seven characters of the commit where it is known.
 * @param {string} folder the top of the repository
 * @param {string} [commit] of an image, which has no git
 */
export function versionOf(folder, commit = '') {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const known = (commit || headOf(folder)).slice(0, 7)
  return known ? `${version} (${known})` : version
}

/** @param {string} folder */
function headOf(folder) {
  const { status, stdout } = spawnSync('git', ['rev-parse', '--show-prefix', 'HEAD'], { cwd: folder, encoding: 'utf8' })
  const [prefix, head] = (stdout ?? '').split('\n')
  // A folder inside of another repository has a prefix.
  return status === 0 && prefix === '' ? (head ?? '') : ''
}
