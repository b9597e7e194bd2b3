// npm start: from a machine with Node and npm to both apps in production mode. `--skip-build` takes the dependencies and the build as they are.
// pnpm dev is `--dev`: hot reload, in a data folder of its own.
import { join } from 'node:path'

import { apps } from './apps.mjs'
import { checkPort } from './ports.mjs'
import { run, runNode } from './processes/launch.mjs'
import { runMain } from './processes/main.mjs'
import { buildApps, installDependencies } from './processes/pnpm.mjs'
import { say, step } from './processes/progress.mjs'
import { root } from './root.mjs'
import { serveBoth } from './servers.mjs'
import { holdDataFolder } from './settings/hold-data-folder.mjs'
import { loadSettings } from './settings/settings.mjs'

const isDev = process.argv.includes('--dev')
let isUp = false

await runMain(
  async () => {
    const settings = loadSettings(isDev ? { dataDir: '.data/dev' } : {})
    const { cmsUrl, database, dataDir, env, host, ports, webUrl } = settings
    await holdDataFolder(dataDir)
    await checkPort('CMS_PORT', ports.cms, host)
    await checkPort('WEB_PORT', ports.web, host)

    if (isDev || !process.argv.includes('--skip-build')) await step('Installing dependencies', installDependencies)
    if (isDev) await step('Building the commands of the CMS', buildCommands)
    else if (!process.argv.includes('--skip-build')) await step('Building the apps, which takes minutes the first time', () => buildApps())
    for (const { folder, prepare, preparing } of isDev ? [apps.cms] : [apps.cms, apps.web]) {
      await step(preparing, () => runNode(folder, [...prepare], env, say))
    }
    const { ended } = await serveBoth(settings, isDev ? ['--dev'] : [])
    isUp = true
    console.log(`
Montage is running (${database}, data in ${dataDir}).

  The site    ${webUrl}
  The editor  ${cmsUrl}/admin

The first start on an empty database printed an e-mail address and a password to sign in with.
Lost the password? npm run admin:reset makes a new one. Ctrl-C ends both apps.
`)
    await ended
  },
  () => (isUp ? 0 : 130),
)

function buildCommands() {
  return run(process.execPath, ['scripts/build-commands.mjs'], { cwd: join(root, 'apps/cms') })
}
