import { buildApps, installDependencies } from './pnpm.mjs'
import { step } from './progress.mjs'

/** For a command of the CMS. With `--skip-build` it takes the build as it is: that of a release that runs must not change. @param {string[]} args */
export async function buildCms(args) {
  if (args.includes('--skip-build')) return
  await step('Installing dependencies', installDependencies)
  await step('Building the CMS', () => buildApps(['cms']))
}
