import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { readCounts } from '../checks/reports.mjs'
import { Failure } from '../processes/failure.mjs'
import { launch } from '../processes/launch.mjs'
import { root } from '../root.mjs'

/** @typedef {import('./fault.mjs').Fault} Fault */

/** @type {(fault: Fault) => Promise<boolean>} rejects with a `Failure` when the code has changed or no test ran */
export async function isCaught(fault) {
  const occurrences = readFileSync(join(root, fault.file), 'utf8').split(fault.from).length - 1
  if (occurrences !== 1) throw new Failure(`${fault.file} holds “${fault.from}” ${occurrences} times: bring the list of faults up to date.`)
  return !(await pass(fault.tests, { MONTAGE_FAULT: JSON.stringify(fault) }))
}

/** @type {(tests: string[], env?: NodeJS.ProcessEnv) => Promise<boolean>} rejects with a `Failure` when no test ran */
export async function pass(tests, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'montage-fault-'))
  const report = join(folder, 'report.json')
  /** @type {string[]} */
  const lines = []
  const vitest = join(root, 'node_modules/.bin/vitest')
  const isOnS3 = tests.some((test) => test.startsWith('apps/cms/tests/storage/'))
  const projects = ['--project=unit', isOnS3 ? '--project=on-s3' : '--project=integration']
  const args = ['run', ...projects, '--bail=1', '--reporter=json', `--outputFile=${report}`, ...tests]
  const code = await launch(vitest, args, { env: { ...process.env, ...env }, onLine: (line) => lines.push(line) }).ended
  const { failed, passed } = readCounts(report)
  rmSync(folder, { recursive: true })
  if (failed + passed === 0) throw new Failure([...lines, `No test ran in ${tests.join(', ')}.`].join('\n'))
  return code === 0
}
