import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { writeAtomically } from '../write-atomically.mjs'

/** @typedef {{ at: number, files: string[], id: string }} Build its files as paths within the folder of static files */

const maxRemembered = 100

/** No address leads to a name that begins with a dot. @type {(folder: string) => string} */
const listIn = (folder) => join(folder, '.builds.json')

/** The builds whose static files are in a folder, the newest first. @type {(folder: string) => Promise<Build[]>} */
export async function readBuilds(folder) {
  try {
    return JSON.parse(await readFile(listIn(folder), 'utf8'))
  } catch {
    return []
  }
}

/** Remembers which files are of a build that is started now. @type {(folder: string, build: Build) => Promise<void>} */
export async function rememberBuild(folder, build) {
  const others = (await readBuilds(folder)).filter(({ id }) => id !== build.id)
  await writeBuilds(folder, [build, ...others].slice(0, maxRemembered))
}

/** @type {(folder: string, builds: Build[]) => Promise<void>} */
export const writeBuilds = (folder, builds) => writeAtomically(listIn(folder), JSON.stringify(builds))
