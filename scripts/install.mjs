// node scripts/install.mjs [words for pnpm install]: the first step of npm start alone, for the images.
import { runCommand } from './command.mjs'
import { installDependencies } from './dependencies.mjs'
import { checkNode } from './node-version.mjs'
import { step } from './progress.mjs'

await runCommand(async () => {
  checkNode()
  await step('Installing dependencies', () => installDependencies(process.argv.slice(2)), String)
})
