import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { dataFolder } from '../data-folder.mjs'

/** @import { StoredPage } from '../pages/stored-page.ts' */
/** @typedef {{ builds: Set<string>, names: Set<string>, withdrawn: { file: string, at: number }[] }} Named */

/** The names of renditions and share pictures: as long as a hash, and made from one. */
const pictureName = /[0-9a-f]{32}(?:-\d{1,5}\.(?:avif|webp)|\.jpg)/g

/** What stored pages and machine files name: pictures, and the builds that rendered the pages. One file is in memory at a time. */
export async function namedByPages() {
  /** @type {Named} */
  const named = { builds: new Set(), names: new Set(), withdrawn: [] }
  for await (const { file, text } of textsIn(dataFolder('pages'))) {
    for (const [name] of text.matchAll(pictureName)) named.names.add(name)
    const page = parse(text)
    if (page?.value) named.builds.add(page.build)
    else if (page?.value === null) named.withdrawn.push({ file, at: page.lastModified })
  }
  for await (const { text } of textsIn(dataFolder('files'))) for (const [name] of text.matchAll(pictureName)) named.names.add(name)
  return named
}

/** @param {string} folder */
async function* textsIn(folder) {
  const names = await readdir(folder).catch(() => /** @type {string[]} */ ([]))
  for (const name of names.filter((each) => each.endsWith('.json'))) {
    const file = join(folder, name)
    yield { file, text: await readFile(file, 'utf8') }
  }
}

/** Null when a page is damaged. @type {(text: string) => StoredPage | null} */
function parse(text) {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
