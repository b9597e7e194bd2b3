// pnpm dev: both apps with hot reload, on data of their own, so that what is tried out never meets what npm start keeps.
import { join } from 'node:path'

import { runCommand } from './command.mjs'
import { installDependencies } from './dependencies.mjs'
import { checkNode } from './node-version.mjs'
import { step } from './progress.mjs'
import { quietly } from './quietly.mjs'
import { root } from './root.mjs'
import { checkPorts, prepare, serveBoth, tellAddresses } from './running.mjs'
import { loadSettings } from './settings.mjs'

let isUp = false

await runCommand(
  async () => {
    checkNode()
    const settings = loadSettings({ dataDir: '.data/dev' })
    await checkPorts(settings)
    await step('Installing dependencies', installDependencies, String)
    await step('Building the commands of the CMS', () =>
      quietly(process.execPath, ['scripts/build-commands.mjs'], { cwd: join(root, 'apps/cms') }),
    )
    await prepare('cms', settings)
    const { ended } = await serveBoth(settings, ['--dev'])
    isUp = true
    tellAddresses(settings)
    await ended
  },
  () => (isUp ? 0 : 130),
)
