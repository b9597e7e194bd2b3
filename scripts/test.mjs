// npm test: every check there is, one after the other, up to the first that fails. `--only integration,e2e` runs these alone.
import { buildApps } from './builds.mjs'
import { runCommand } from './command.mjs'
import { countsLine } from './counts.mjs'
import { installDependencies } from './dependencies.mjs'
import { Failure } from './failure.mjs'
import { checkGenerated } from './generated.mjs'
import { checkNode } from './node-version.mjs'
import { pnpm } from './pnpm.mjs'
import { isEnding } from './processes.mjs'
import { step } from './progress.mjs'
import { counted, runBrowser, runPackages, runScripts } from './test-runners.mjs'

/** @type {Record<string, [title: string, run: () => Promise<unknown>]>} */
const checks = {
  lint: ['Format and lint', () => pnpm(['exec', 'biome', 'check', '--error-on-warnings', '.'])],
  unused: ['Unused files, exports and dependencies', () => pnpm(['exec', 'knip'])],
  generated: ['Generated files are fresh', checkGenerated],
  types: ['Types', () => pnpm(['run', 'check-types'])],
  unit: ['Unit tests', () => runScripts().then(() => runPackages('unit'))],
  integration: ['Integration tests', () => runPackages('integration')],
  build: ['Production build', () => buildApps()],
  e2e: ['End to end', () => buildApps().then(runBrowser)],
}

await runCommand(async () => {
  checkNode()
  const chosen = chosenChecks(process.argv.slice(2))
  try {
    await step('Installing dependencies', installDependencies, String)
    for (const [title, run] of chosen) await step(title, run, inWords)
  } catch (error) {
    if (isEnding()) return
    process.exitCode = 1
    console.error(error instanceof Failure ? error.message : error)
  }
  const counts = counted()
  // A check that is no test, such as the linter, fails for one.
  if (process.exitCode && counts.failed === 0) counts.failed = 1
  console.log(countsLine(counts))
})

/** @param {string[]} args */
function chosenChecks([flag, names]) {
  if (flag === undefined) return Object.values(checks)
  const chosen = (names ?? '').split(',').map((name) => checks[name])
  if (flag !== '--only' || chosen.includes(undefined)) throw new Failure(`Say --only and some of: ${Object.keys(checks).join(',')}.`)
  return chosen.filter((check) => check !== undefined)
}

/** @param {unknown} outcome */
function inWords(outcome) {
  if (typeof outcome === 'string') return outcome
  return outcome && typeof outcome === 'object' && 'passed' in outcome
    ? countsLine(/** @type {import('./counts.mjs').Counts} */ (outcome))
    : ''
}
