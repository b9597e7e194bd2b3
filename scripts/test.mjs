// npm test: every check there is. `--only integration,e2e` runs these alone; `--changed [commit]` runs the checks without a browser, and of
// their tests those that a change since that commit can have broken (since the last commit unless another is named).
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
import { slowestTests } from './slowest.mjs'
import { counted, reportFiles, runBrowser, runVitest } from './test-runners.mjs'

/** @typedef {[title: string, run: () => Promise<unknown>]} Check */

const [flag, given] = process.argv.slice(2)
const vitestOptions = flag === '--changed' ? [`--changed=${given ?? 'HEAD'}`, '--passWithNoTests'] : []

/** @type {Record<string, Check>} */
const checks = {
  lint: ['Format and lint', () => pnpm(['exec', 'biome', 'check', '--error-on-warnings', '.'])],
  unused: ['Unused files, exports and dependencies', () => pnpm(['exec', 'knip'])],
  generated: ['Generated files are fresh', checkGenerated],
  types: ['Types', () => pnpm(['run', 'check-types'])],
  unit: ['Unit tests', () => runVitest('unit', ['unit'], vitestOptions)],
  integration: ['Integration tests', () => runVitest('integration', ['integration', 'on-s3'], vitestOptions)],
  build: ['Production build', () => buildApps()],
  e2e: ['End to end', () => buildApps().then(runBrowser)],
}

/** The checks of a stage run beside each other. */
const stages = [['lint', 'unused', 'types', 'unit'], ['generated', 'integration'], ['build'], ['e2e']]

await runCommand(async () => {
  checkNode()
  const chosen = chosenChecks()
  try {
    await step('Installing dependencies', installDependencies, String)
    for (const stage of stages) await runBeside(stage.filter((name) => chosen.includes(name)))
  } catch (error) {
    if (isEnding()) return
    process.exitCode = 1
    console.error(error instanceof Failure ? error.message : error)
  }
  showSlowest()
  const counts = counted()
  // A check that is no test, such as the linter, fails for one.
  if (process.exitCode && counts.failed === 0) counts.failed = 1
  console.log(countsLine(counts))
})

function chosenChecks() {
  const all = Object.keys(checks)
  if (flag === undefined) return all
  if (flag === '--changed') return all.filter((name) => name !== 'build' && name !== 'e2e')
  const chosen = (given ?? '').split(',')
  if (flag !== '--only' || chosen.some((name) => !all.includes(name))) throw new Failure(`Say --only and some of: ${all.join(',')}.`)
  return chosen
}

/**
 * Runs checks to their end, all of them. Throws a `Failure` with what each failed one says.
 * @param {string[]} names
 */
async function runBeside(names) {
  const outcomes = await Promise.allSettled(names.map((name) => step(.../** @type {Check} */ (checks[name]), inWords)))
  const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []))
  const bug = reasons.find((reason) => !(reason instanceof Failure))
  if (bug) throw bug
  if (reasons.length > 0) throw new Failure(reasons.map(({ message }) => message).join('\n\n'))
}

/** @param {unknown} outcome */
function inWords(outcome) {
  if (typeof outcome === 'string') return outcome
  return outcome && typeof outcome === 'object' && 'passed' in outcome
    ? countsLine(/** @type {import('./counts.mjs').Counts} */ (outcome))
    : ''
}

function showSlowest() {
  const slowest = slowestTests(reportFiles(), 10)
  if (slowest.length > 0) console.log('\nThe slowest tests:')
  for (const { name, seconds } of slowest) console.log(`  ${seconds.toFixed(1).padStart(5)} s  ${name}`)
}
