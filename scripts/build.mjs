// node scripts/build.mjs [cms|web]: the build step of npm start alone, for the images.
import { buildApps } from './builds.mjs'
import { runCommand } from './command.mjs'
import { installDependencies } from './dependencies.mjs'
import { Failure } from './failure.mjs'
import { checkNode } from './node-version.mjs'
import { step } from './progress.mjs'

await runCommand(async () => {
  checkNode()
  const [name] = process.argv.slice(2)
  if (name !== undefined && name !== 'cms' && name !== 'web')
    throw new Failure('Say which app: node scripts/build.mjs cms, or web, or none for both.')
  await step('Installing dependencies', () => installDependencies(), String)
  await step('Building', () => buildApps(name && [name]), String)
})
