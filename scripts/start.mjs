// npm start: from a machine with Node and npm to both apps running in production mode.
// `--skip-build` takes the install and the build that are there, whatever they were made from.
import { buildApps } from './builds.mjs'
import { runCommand } from './command.mjs'
import { installDependencies } from './dependencies.mjs'
import { checkNode } from './node-version.mjs'
import { step } from './progress.mjs'
import { checkPorts, prepare, serveBoth, tellAddresses } from './running.mjs'
import { loadSettings } from './settings.mjs'

let isUp = false

await runCommand(
  async () => {
    checkNode()
    const settings = loadSettings()
    await checkPorts(settings)

    if (!process.argv.includes('--skip-build')) {
      await step('Installing dependencies', installDependencies, String)
      await step('Building the apps', buildApps, String)
    }
    await prepare('cms', settings)
    await prepare('web', settings)
    const { ended } = await serveBoth(settings)
    isUp = true
    tellAddresses(settings)
    await ended
  },
  () => (isUp ? 0 : 130),
)
