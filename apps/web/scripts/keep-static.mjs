import { cpSync, existsSync, mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { dataFolder } from '../store/data-folder.mjs'

/**
 * Stored pages name the style sheets, fonts and modules of the build that rendered them, and a build deletes those of the one before. So
 * before each start the files of earlier builds are added to this one, and its own are kept for the next. Names hold a hash: nothing is
 * replaced.
 */
const kept = dataFolder('static')
const built = fileURLToPath(new URL('../.next/static', import.meta.url))

if (!existsSync(built)) {
  console.error('There is no build of the site yet: run "pnpm --filter web build".')
  process.exit(1)
}
mkdirSync(kept, { recursive: true })
cpSync(kept, built, { recursive: true, force: false })
cpSync(built, kept, { recursive: true, force: false })
