import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

import { dataFolder } from '../store/data-folder.mjs'
import { readBuildId } from '../store/pages/build-id.mjs'
import { rememberBuild } from '../store/sweep/builds.mjs'

/** Stored pages need the style sheets, fonts and modules of the build that rendered them, and each build deletes those of the one before. */
const retained = dataFolder('static')
const built = fileURLToPath(new URL('../.next/static', import.meta.url))

if (!existsSync(built)) {
  console.error('There is no build of the site yet: run "pnpm --filter web build".')
  process.exit(1)
}
const id = readBuildId(join(built, '..'))
const entries = readdirSync(built, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
const files = entries.map(({ name, parentPath }) => relative(built, join(parentPath, name)))

mkdirSync(retained, { recursive: true })
cpSync(built, retained, { recursive: true, force: false })
// The sweep removes the files of builds that no page needs.
await rememberBuild(retained, { at: Date.now(), files, id })
