// npm test: all checks. `--only integration,e2e` runs some; `--changed [commit]` runs the checks without a browser, and of their tests those
// that a change since the commit (default: the last) can break.
import { countsLine, readCounts, slowestTests, sum } from './checks/reports.mjs'
import { checkGenerated, reportFiles, runPlaywright, runVitest } from './checks/runners.mjs'
import { Failure } from './processes/failure.mjs'
import { isEnding } from './processes/launch.mjs'
import { runMain } from './processes/main.mjs'
import { buildApps, installDependencies, pnpm } from './processes/pnpm.mjs'
import { step } from './processes/progress.mjs'

/**
 * @typedef {[title: string, run: () => Promise<unknown>]} Check
 * @typedef {import('./checks/reports.mjs').Counts} Counts
 */

const [flag, value] = process.argv.slice(2)
const vitestOptions = flag === '--changed' ? [`--changed=${value ?? 'HEAD'}`, '--passWithNoTests'] : []

/** @type {Record<string, Check>} */
const checks = {
  lint: ['Format and lint', () => pnpm(['exec', 'biome', 'check', '--error-on-warnings', '.'])],
  unused: ['Unused files, exports and dependencies', () => pnpm(['exec', 'knip'])],
  generated: ['Generated files are fresh', checkGenerated],
  types: ['Types', () => pnpm(['run', 'check-types'])],
  unit: ['Unit tests', () => runVitest('unit', ['unit'], vitestOptions)],
  integration: ['Integration tests', () => runVitest('integration', ['integration', 'on-s3'], vitestOptions)],
  build: ['Production build', () => buildApps()],
  e2e: ['End to end', () => buildApps().then(runPlaywright)],
}

// The checks of a stage run in parallel.
const stages = [['lint', 'unused', 'types', 'unit'], ['generated', 'integration'], ['build'], ['e2e']]

await runMain(async () => {
  const chosen = chosenChecks()
  try {
    await step('Installing dependencies', installDependencies)
    for (const stage of stages) await runStage(stage.filter((name) => chosen.includes(name)))
  } catch (error) {
    if (isEnding()) return
    process.exitCode = 1
    console.error(error instanceof Failure ? error.message : error)
  }
  const slowest = slowestTests(reportFiles(), 10)
  if (slowest.length > 0) console.log('\nThe slowest tests:')
  for (const { name, seconds } of slowest) console.log(`  ${seconds.toFixed(1).padStart(5)} s  ${name}`)
  const counts = sum(reportFiles().map(readCounts))
  // A failed check without tests, such as the linter, counts as one.
  if (process.exitCode && counts.failed === 0) counts.failed = 1
  console.log(countsLine(counts))
})

function chosenChecks() {
  const all = Object.keys(checks)
  if (flag === undefined) return all
  if (flag === '--changed') return all.filter((name) => name !== 'build' && name !== 'e2e')
  const chosen = (value ?? '').split(',')
  if (flag !== '--only' || chosen.some((name) => !all.includes(name))) throw new Failure(`Say --only and some of: ${all.join(',')}.`)
  return chosen
}

/** @type {(names: string[]) => Promise<void>} runs all to their end, then throws a `Failure` with the output of those that failed */
async function runStage(names) {
  const outcomes = await Promise.allSettled(names.map((name) => step(.../** @type {Check} */ (checks[name]), countsOf)))
  const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []))
  const bug = reasons.find((reason) => !(reason instanceof Failure))
  if (bug) throw bug
  if (reasons.length > 0) throw new Failure(reasons.map(({ message }) => message).join('\n\n'))
}

/** @type {(outcome: unknown) => string} */
function countsOf(outcome) {
  return outcome && typeof outcome === 'object' && 'passed' in outcome ? countsLine(/** @type {Counts} */ (outcome)) : ''
}
