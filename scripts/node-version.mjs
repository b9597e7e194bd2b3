import { Failure } from './failure.mjs'

/**
 * Refuses a Node that is too old. Next says so as well, but only after the install.
 * @param {string} [version]
 */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) throw new Failure(`Montage needs Node 20.19 or newer; this is Node ${version}.`)
}
