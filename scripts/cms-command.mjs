// npm run admin:reset [-- e-mail]: a new password for an admin. With --skip-build: by the build that is there.
import { buildCms } from './processes/build-cms.mjs'
import { runNode } from './processes/launch.mjs'
import { runMain } from './processes/main.mjs'
import { loadSettings } from './settings/settings.mjs'

const [command, ...args] = process.argv.slice(2)

await runMain(async () => {
  const { env } = loadSettings()
  await buildCms(args)
  await runNode(
    'apps/cms',
    ['--conditions=production', `dist/commands/${command}.js`, ...args.filter((arg) => arg !== '--skip-build')],
    env,
    console.log,
  )
})
