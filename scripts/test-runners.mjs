import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { chromium } from './chromium.mjs'
import { readCounts, sum } from './counts.mjs'
import { pnpm, pnpmEnv } from './pnpm.mjs'
import { say } from './progress.mjs'
import { quietly } from './quietly.mjs'
import { workspacesWith } from './workspaces.mjs'

/** Where the runners leave their reports, which all counts are taken from. */
const reports = mkdtempSync(join(tmpdir(), 'montage-tests-'))
process.on('exit', () => rmSync(reports, { recursive: true, force: true }))

/**
 * What the reports of one kind of test count, or all reports.
 * @param {string} [kind]
 */
export function counted(kind = '') {
  const files = readdirSync(reports).filter((file) => file.startsWith(kind))
  return sum(files.map((file) => readCounts(join(reports, file))))
}

/**
 * Runs the script `test:<kind>` of every package that has it.
 * @param {'unit' | 'integration'} kind
 */
export async function runPackages(kind) {
  for (const folder of workspacesWith(`test:${kind}`)) {
    await pnpm(['--filter', `./${folder}`, 'run', `test:${kind}`, ...vitestReports(kind, folder)], {
      failure: `The ${kind} tests of ${folder} failed.`,
    })
  }
  return counted(kind)
}

/** Runs the unit tests of these scripts, which are no package. */
export async function runScripts() {
  await quietly('node_modules/.bin/vitest', ['run', '--dir', 'scripts', ...vitestReports('unit', 'scripts')], {
    env: await pnpmEnv(),
    failure: 'The unit tests of scripts failed.',
  })
}

/** Runs the e2e tests in a Chromium; they take minutes, so their lines are shown as they come. */
export async function runBrowser() {
  const env = { ...process.env, CHROMIUM_PATH: await chromium(), PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, 'e2e.json') }
  await pnpm(['--filter', 'e2e', 'run', 'test:e2e', '--reporter=list,json'], {
    env,
    onLine: (line) => say(`  ${line}`),
    failure: 'The e2e tests failed.',
  })
  return counted('e2e')
}

/**
 * @param {string} kind
 * @param {string} folder
 */
function vitestReports(kind, folder) {
  return ['--reporter=default', '--reporter=json', `--outputFile.json=${join(reports, `${kind}-${folder.replaceAll('/', '-')}.json`)}`]
}
