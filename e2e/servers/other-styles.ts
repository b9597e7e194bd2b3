import { appendFile, cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { type Place, root, type Started } from './montage.ts'
import { nextFolder } from './next-folder.ts'

// As deep as the folders of the apps, so that the links in node_modules lead to the same places.
const folder = path.join(root, 'e2e/.deploy')
const leftOut = /\.next\/(cache|trace)|\.map$/

export type Deploy = {
  remove: () => Promise<void>
  /** Serves it in place of the earlier build. Resolves when it answers. */
  start: (place: Place) => Promise<Started>
}

/** A deploy of the present build with another build id and with style sheets that have other names and contents: faster than a build. */
export async function deployOtherStyles(): Promise<Deploy> {
  const copy = nextFolder(folder)
  // From an interrupted run.
  await rm(folder, { force: true, recursive: true })
  const filter = (file: string) => !leftOut.test(file)
  await cp(path.join(root, 'apps/web'), folder, { filter, recursive: true, verbatimSymlinks: true })
  await renameStyles(path.join(folder, '.next'))
  return {
    remove: copy.remove,
    start: async ({ env, webUrl }) => {
      await copy.node(env, 'scripts/retain-static-files.mjs')
      return copy.start(env, env.WEB_PORT ?? '', `${webUrl}/healthz`, 'own server')
    },
  }
}

async function renameStyles(build: string): Promise<void> {
  const files = (await readdir(build, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  const styles = files.filter(({ name }) => name.endsWith('.css'))
  const id = await readFile(path.join(build, 'BUILD_ID'), 'utf8')
  const hashes = [id, ...styles.map(({ name }) => path.basename(name, '.css'))]

  for (const { name, parentPath } of files) {
    const file = path.join(parentPath, name)
    // Of the same length, so that all offsets stay.
    const before = await readFile(file, 'latin1')
    const after = hashes.reduce((text, hash) => text.replaceAll(hash, backwards(hash)), before)
    if (after !== before) await writeFile(file, after, 'latin1')
  }
  for (const { name, parentPath } of styles) {
    const file = path.join(parentPath, `${backwards(path.basename(name, '.css'))}.css`)
    await rename(path.join(parentPath, name), file)
    await appendFile(file, ':root{scroll-padding-top:1px}')
  }
  await rename(path.join(build, 'static', id), path.join(build, 'static', backwards(id)))
}

const backwards = (text: string): string => [...text].reverse().join('')
