import { accessSync, constants, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { resolve } from 'node:path'

import { Failure } from '../processes/failure.mjs'
import { root } from '../root.mjs'

/** @type {(path: string, name?: string) => string} an absolute path; a relative one lies in the repository, and `~` is the home folder */
export function dataFolderOf(path, name = 'DATA_DIR') {
  if (!path.startsWith('~')) return resolve(root, path)
  if (!/^~(\/|$)/.test(path)) throw new Failure(`${name} is "${path}": the home folder of another user must be written in full.`)
  return resolve(homedir(), path.slice(2))
}

/** Makes the folder, for this user only, where it is missing. @type {(folder: string) => void} */
export function makeDataFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (error)
    throw new Failure(
      `The data folder ${folder} cannot be used: ${reasons[code ?? ''] ?? message} Mend that, or set DATA_DIR to another folder.`,
    )
  }
}

/** @type {NodeJS.Dict<string>} */
const reasons = {
  EACCES: 'this user may not write there.',
  EEXIST: 'it is a file.',
  ENOSPC: 'the disk is full.',
  ENOTDIR: 'a part of its path is a file.',
  EROFS: 'the disk is read-only.',
}
