// npm run backup [-- file]: writes all documents and uploads into an archive, while the apps run or not. npm run backup:verify -- file: reads one again.
// npm run restore -- file [--replace]: writes one into an empty data folder and database, while the apps do not run. A file may be bucket:<name>.
import { resolve } from 'node:path'

import { buildCms } from './processes/build-cms.mjs'
import { runNode } from './processes/launch.mjs'
import { runMain } from './processes/main.mjs'
import { holdDataFolder } from './settings/hold-data-folder.mjs'
import { loadSettings } from './settings/settings.mjs'

const [command, ...args] = process.argv.slice(2)
// npm and pnpm run it in the repository, wherever they were called.
const calledIn = process.env.INIT_CWD ?? process.cwd()
const given = args
  .filter((arg) => !['--', '--skip-build'].includes(arg))
  .map((arg) => (/^(-|bucket:)/.test(arg) ? arg : resolve(calledIn, arg)))

await runMain(async () => {
  const { dataDir, env } = loadSettings()
  if (command === 'restore') await holdDataFolder(dataDir)
  await buildCms(args)
  await runNode('apps/cms', ['--conditions=production', `dist/commands/${command}.js`, ...given], env, console.log)
})
