import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { readCounts } from '../counts.mjs'
import { Failure } from '../failure.mjs'
import { launch } from '../processes.mjs'
import { root } from '../root.mjs'

/** @typedef {import('./fault.mjs').Fault} Fault */

/**
 * Whether the tests of a fault notice it. Throws a `Failure` when the fault cannot be made, as the code has changed, or when its tests do not run.
 * @param {Fault} fault
 */
export async function isCaught(fault) {
  const occurrences = readFileSync(join(root, fault.file), 'utf8').split(fault.from).length - 1
  if (occurrences !== 1) throw new Failure(`${fault.file} holds “${fault.from}” ${occurrences} times: bring the list of faults up to date.`)
  return !(await pass(fault.tests, { MONTAGE_FAULT: JSON.stringify(fault) }))
}

/**
 * Whether test files pass. Throws a `Failure` when no test ran.
 * @param {string[]} tests
 * @param {NodeJS.ProcessEnv} [env]
 */
export async function pass(tests, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'montage-fault-'))
  const report = join(folder, 'report.json')
  /** @type {string[]} */
  const lines = []
  const vitest = join(root, 'node_modules/.bin/vitest')
  const args = ['run', '--project=unit', '--project=integration', '--bail=1', '--reporter=json', `--outputFile=${report}`, ...tests]
  const code = await launch(vitest, args, { env: { ...process.env, ...env }, onLine: (line) => lines.push(line) }).ended
  const { failed, passed } = readCounts(report)
  rmSync(folder, { recursive: true })
  if (failed + passed === 0) throw new Failure([...lines, `No test ran in ${tests.join(', ')}.`].join('\n'))
  return code === 0
}
