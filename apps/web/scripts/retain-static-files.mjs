import { cpSync, existsSync, mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { dataFolder } from '../store/data-folder.mjs'

/** Stored pages need the style sheets, fonts and modules of the build that rendered them, and each build deletes those of the one before. */
const retained = dataFolder('static')
const built = fileURLToPath(new URL('../.next/static', import.meta.url))

if (!existsSync(built)) {
  console.error('There is no build of the site yet: run "pnpm --filter web build".')
  process.exit(1)
}
mkdirSync(retained, { recursive: true })
cpSync(retained, built, { recursive: true, force: false })
cpSync(built, retained, { recursive: true, force: false })
