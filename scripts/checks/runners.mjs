import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { Failure } from '../processes/failure.mjs'
import { pnpm } from '../processes/pnpm.mjs'
import { say } from '../processes/progress.mjs'
import { root } from '../root.mjs'
import { chromiumPath } from './chromium.mjs'
import { readCounts } from './reports.mjs'

const generated = ['apps/cms/src/payload-types.ts', 'apps/cms/src/app/(payload)/admin/importMap.js']

const reports = mkdtempSync(join(tmpdir(), 'montage-reports-'))
process.on('exit', () => rmSync(reports, { recursive: true, force: true }))

export const reportFiles = () => readdirSync(reports).map((file) => join(reports, file))

/** @type {(name: string, projects: string[], options: string[]) => Promise<import('./reports.mjs').Counts>} */
export async function runVitest(name, projects, options) {
  const report = join(reports, `${name}.json`)
  const chosen = projects.map((project) => `--project=${project}`)
  await pnpm(['exec', 'vitest', 'run', ...chosen, ...options, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], {
    failure: `The ${name} tests failed.`,
  })
  return readCounts(report)
}

// The e2e tests take minutes: passed tests are counted, all other output is shown as it comes.
export async function runPlaywright() {
  const report = join(reports, 'e2e.json')
  const path = await chromiumPath()
  let passed = 0
  await pnpm(['--filter', 'e2e', 'run', 'test:e2e', '--reporter=list,json'], {
    env: { ...process.env, ...(path && { CHROMIUM_PATH: path }), PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    onLine: (line) => {
      if (!/^\s*✓/.test(line)) return line.trim() && say(`  ${line}`)
      passed++
      if (passed % 25 === 0) say(`  ${passed} passed`)
    },
    failure: 'The e2e tests failed.',
  })
  return readCounts(report)
}

/** Generates files again and throws a `Failure` when one was stale. */
export async function checkGenerated() {
  const before = generated.map(contentOf)
  await pnpm(['--filter', 'cms', 'run', 'generate'])
  const stale = generated.filter((file, index) => contentOf(file) !== before[index])
  if (stale.length > 0) throw new Failure(`Generated anew, as it was stale: ${stale.join(', ')}. Commit it.`)
}

/** @type {(file: string) => string} */
const contentOf = (file) => (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '')
