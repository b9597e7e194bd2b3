// pnpm site:accept: the site takes the database that the CMS has now for its own, though it is another one or an older state. Its stored pages and
// files are made anew; a running site does it at the next request. For an operator who has restored or exchanged a database on purpose.
import { rmSync } from 'node:fs'
import { join } from 'node:path'

import { runCommand } from './command.mjs'
import { loadSettings } from './settings.mjs'

await runCommand(async () => {
  const { env } = loadSettings()
  const folder = join(env.DATA_DIR ?? '', 'web')
  // What it knows of the database goes last: interrupted, nothing is accepted.
  for (const name of ['pages', 'files', 'installation']) rmSync(join(folder, name), { force: true, recursive: true })
  console.log(`The site whose data is in ${folder} takes the next database that answers for its own, and makes its pages anew.`)
})
