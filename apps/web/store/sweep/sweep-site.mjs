import { readdir, rm, rmdir, stat, utimes } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'

import { dataFolder } from '../data-folder.mjs'
import { readBuilds, writeBuilds } from './builds.mjs'
import { namedByPages } from './named-by-pages.mjs'

/** @import { Build } from './builds.mjs' */
/** @typedef {{ file: string, mtimeMs: number, size: number }} File */
/** @typedef {{ builds: File[], copies: File[], pages: File[], shares: File[] }} Unneeded */

const day = 24 * 60 * 60_000
const keptForMs = 30 * day
const keptBuilds = 3

/**
 * What the site stores and needs no more: copies of renditions and share pictures that no stored page has named for 30 days, pages that were withdrawn
 * then, and the static files of builds older than the last three, unless they rendered a stored page.
 */
export async function findUnneeded(now = Date.now()) {
  // The files first: what a page names that is stored meanwhile is new, or has just been touched.
  const [copies, shares, statics] = await Promise.all([filesIn('media'), filesIn('share'), filesIn('static')])
  const named = await namedByPages()
  const builds = await readBuilds(dataFolder('static'))
  const neededBuilds = builds.filter(({ at, id }, place) => place < keptBuilds || now - at < day || named.builds.has(id))
  const isOld = (/** @type {File} */ { mtimeMs }) => now - mtimeMs > keptForMs
  const isNamed = (/** @type {File} */ { file }) => named.names.has(nameOf(file))
  const withdrawn = named.withdrawn.filter(({ at }) => now - at > keptForMs)
  /** @type {Unneeded} */
  const unneeded = {
    builds: staticFilesOfNone(statics, { builds, neededBuilds, rendered: named.builds }).filter((file) => !file.isUnknown || isOld(file)),
    copies: copies.filter((file) => !isNamed(file) && isOld(file)),
    pages: (await Promise.all(withdrawn.map(({ file }) => fileAt(file)))).filter((file) => file !== null),
    shares: shares.filter((file) => !isNamed(file) && isOld(file)),
  }
  return { named: [...copies, ...shares].filter(isNamed), neededBuilds, unneeded }
}

/** Removes what is not needed. The time of a picture says when a stored page named it last. @returns what it removed */
export async function sweepSite(now = Date.now()) {
  const { named, neededBuilds, unneeded } = await findUnneeded(now)
  for (const { file } of named) await utimes(file, new Date(now), new Date(now)).catch(ifThere)
  for (const { file, mtimeMs } of Object.values(unneeded).flat()) {
    // A page that is being rendered may have touched it.
    const found = await fileAt(file)
    if (found?.mtimeMs === mtimeMs) await rm(file, { force: true })
  }
  for (const folder of new Set(unneeded.builds.map(({ file }) => dirname(file)))) await rmdir(folder).catch(ifOthersAreIn)
  if (unneeded.builds.length > 0) await writeBuilds(dataFolder('static'), neededBuilds)
  return unneeded
}

/** @param {Unneeded} unneeded @returns {string[]} the number and size of files of each kind; empty when there is nothing */
export function describe({ builds, copies, pages, shares }) {
  const kinds = /** @type {const} */ ([
    [copies, 'Copies of renditions that no page has named for 30 days'],
    [shares, 'Share pictures that no page has named for 30 days'],
    [pages, 'Pages that were withdrawn 30 days ago'],
    [builds, 'Static files of earlier builds'],
  ])
  return kinds
    .filter(([files]) => files.length > 0)
    .map(([files, what]) => `${what}: ${files.length} (${(files.reduce((sum, { size }) => sum + size, 0) / 1_000_000).toFixed(1)} MB)`)
}

/** @param {File[]} files @param {{ builds: Build[], neededBuilds: Build[], rendered: Set<string> }} of */
function staticFilesOfNone(files, { builds, neededBuilds, rendered }) {
  const folder = dataFolder('static')
  const known = new Set(builds.flatMap((build) => build.files))
  const needed = new Set(neededBuilds.flatMap((build) => build.files))
  const ids = new Set(builds.map(({ id }) => id))
  // A release that remembered no builds may have rendered them.
  const mayBeOfUnknown = [...rendered].some((id) => !ids.has(id))
  return files
    .map((file) => ({ ...file, isUnknown: !known.has(relative(folder, file.file)) }))
    .filter((file) => (file.isUnknown ? !mayBeOfUnknown : !needed.has(relative(folder, file.file))))
}

const nameOf = (/** @type {string} */ file) => file.slice(file.lastIndexOf('/') + 1)

/** @param {'media' | 'share' | 'static'} name @returns {Promise<File[]>} without files whose name begins with a dot */
async function filesIn(name) {
  const entries = await readdir(dataFolder(name), { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
  const found = await Promise.all(files.map((entry) => fileAt(join(entry.parentPath, entry.name))))
  return found.filter((file) => file !== null)
}

/** @param {string} file @returns {Promise<File | null>} */
async function fileAt(file) {
  const stats = await stat(file).catch(ifThere)
  return stats ? { file, mtimeMs: stats.mtimeMs, size: stats.size } : null
}

/** @param {NodeJS.ErrnoException} error */
function ifThere(error) {
  if (error.code === 'ENOENT') return null
  throw error
}

/** @param {NodeJS.ErrnoException} error */
function ifOthersAreIn(error) {
  if (error.code !== 'ENOTEMPTY' && error.code !== 'ENOENT') throw error
}
