// pnpm media:check: which images lack files, and which files belong to no image. Removes nothing.
import { buildApps } from './builds.mjs'
import { runCommand } from './command.mjs'
import { installDependencies } from './dependencies.mjs'
import { checkNode } from './node-version.mjs'
import { runProgram } from './program.mjs'
import { step } from './progress.mjs'
import { loadSettings } from './settings.mjs'

await runCommand(async () => {
  checkNode()
  const { env } = loadSettings()
  await step('Installing dependencies', installDependencies, String)
  await step('Building the CMS', () => buildApps(['cms']), String)

  await runProgram('apps/cms', ['--conditions=production', 'dist/commands/check-media.js'], env)
})
