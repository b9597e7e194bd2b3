// pnpm site:accept: the site accepts another database, or an older state of its own, and makes its stored pages and files anew at the next
// requests. For an operator who has restored or exchanged a database.
import { rmSync } from 'node:fs'
import { join } from 'node:path'

import { runMain } from './processes/main.mjs'
import { loadSettings } from './settings/settings.mjs'

await runMain(async () => {
  const { dataDir } = loadSettings()
  const folder = join(dataDir, 'web')
  // `installation` last: an interrupted run accepts nothing.
  for (const name of ['pages', 'files', 'installation']) rmSync(join(folder, name), { force: true, recursive: true })
  console.log(`The site whose data is in ${folder} accepts the next database that answers, and makes its pages anew.`)
})
