import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { chromium } from './chromium.mjs'
import { readCounts, sum } from './counts.mjs'
import { pnpm } from './pnpm.mjs'
import { say } from './progress.mjs'

/** Where the runners leave their reports, which all counts and times are taken from. */
const reports = mkdtempSync(join(tmpdir(), 'montage-reports-'))
process.on('exit', () => rmSync(reports, { recursive: true, force: true }))

/** The files of all reports so far. */
export const reportFiles = () => readdirSync(reports).map((file) => join(reports, file))

/** What all reports count together. */
export const counted = () => sum(reportFiles().map(readCounts))

/**
 * Runs projects of `vitest.config.ts`.
 * @param {string} name of the report
 * @param {string[]} projects
 * @param {string[]} [options] of vitest
 */
export async function runVitest(name, projects, options = []) {
  const report = join(reports, `${name}.json`)
  const chosen = projects.map((project) => `--project=${project}`)
  await pnpm(['exec', 'vitest', 'run', ...chosen, ...options, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], {
    failure: `The ${name} tests failed.`,
  })
  return readCounts(report)
}

/** Runs the e2e tests in a Chromium. They take minutes: what passes is counted, everything else is shown as it comes. */
export async function runBrowser() {
  const report = join(reports, 'e2e.json')
  const env = { ...process.env, CHROMIUM_PATH: await chromium(), PLAYWRIGHT_JSON_OUTPUT_FILE: report }
  let passed = 0
  await pnpm(['--filter', 'e2e', 'run', 'test:e2e', '--reporter=list,json'], {
    env,
    onLine: (line) => {
      if (!/^\s*✓/.test(line)) return line.trim() && say(`  ${line}`)
      passed++
      if (passed % 25 === 0) say(`  ${passed} passed`)
    },
    failure: 'The e2e tests failed.',
  })
  return readCounts(report)
}
