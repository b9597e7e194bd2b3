// npm run admin:reset [e-mail]: a new password for an admin.
import { runNode } from './processes/launch.mjs'
import { runMain } from './processes/main.mjs'
import { buildApps, installDependencies } from './processes/pnpm.mjs'
import { step } from './processes/progress.mjs'
import { loadSettings } from './settings/settings.mjs'

const [command, ...args] = process.argv.slice(2)

await runMain(async () => {
  const { env } = loadSettings()
  await step('Installing dependencies', installDependencies)
  await step('Building the CMS', () => buildApps(['cms']))
  await runNode('apps/cms', ['--conditions=production', `dist/commands/${command}.js`, ...args], env, console.log)
})
