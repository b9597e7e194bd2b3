import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { readCounts } from '../checks/reports.mjs'
import { Failure } from '../processes/failure.mjs'
import { launch } from '../processes/launch.mjs'
import { root } from '../root.mjs'

/** @typedef {import('./fault.mjs').Fault} Fault */

/**
 * A fault that lets a process end without a report, as an endless loop does when its memory is full, is caught.
 * @type {(fault: Fault) => Promise<boolean>} rejects with a `Failure` when the code has changed
 */
export async function isCaught(fault) {
  const occurrences = readFileSync(join(root, fault.file), 'utf8').split(fault.from).length - 1
  if (occurrences !== 1) throw new Failure(`${fault.file} holds “${fault.from}” ${occurrences} times: bring the list of faults up to date.`)
  const { code } = await run(fault.tests, { MONTAGE_FAULT: JSON.stringify(fault), NODE_OPTIONS: '--max-old-space-size=1024' })
  return code !== 0
}

/** @type {(tests: string[]) => Promise<boolean>} rejects with a `Failure` when a test is not there or none ran */
export async function pass(tests) {
  const missing = tests.filter((test) => !existsSync(join(root, test)))
  if (missing.length > 0) throw new Failure(`There is no ${missing.join(', ')}: bring the list of faults up to date.`)
  const { code, counts, lines } = await run(tests)
  if (counts.failed + counts.passed === 0) throw new Failure([...lines, `No test ran in ${tests.join(', ')}.`].join('\n'))
  return code === 0
}

/** @type {(tests: string[], env?: NodeJS.ProcessEnv) => Promise<{ code: number | string, counts: import('../checks/reports.mjs').Counts, lines: string[] }>} */
async function run(tests, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'montage-fault-'))
  const report = join(folder, 'report.json')
  /** @type {string[]} */
  const lines = []
  const vitest = join(root, 'node_modules/.bin/vitest')
  const isOnS3 = tests.some((test) => test.startsWith('apps/cms/tests/storage/'))
  const projects = ['--project=unit', isOnS3 ? '--project=on-s3' : '--project=integration']
  const args = ['run', ...projects, '--bail=1', '--reporter=json', `--outputFile=${report}`, ...tests]
  const code = await launch(vitest, args, { env: { ...process.env, ...env }, onLine: (line) => lines.push(line) }).ended
  const counts = readCounts(report)
  rmSync(folder, { recursive: true })
  return { code, counts, lines }
}
