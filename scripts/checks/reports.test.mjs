import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

import { root } from '../root.mjs'
import { countsLine, readCounts, slowestTests, sum } from './reports.mjs'

const folder = mkdtempSync(join(tmpdir(), 'montage-reports-'))
let written = 0
afterAll(() => rmSync(folder, { recursive: true }))

test('the closing line names skipped tests only where there are any', () => {
  expect(countsLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed')
  expect(countsLine({ passed: 12, failed: 1, skipped: 2 })).toBe('12 passed, 1 failed, 2 skipped')
})

test('counts are summed', () => {
  expect(sum([])).toEqual({ passed: 0, failed: 0, skipped: 0 })
  expect(
    sum([
      { passed: 1, failed: 0, skipped: 2 },
      { passed: 3, failed: 4, skipped: 0 },
    ]),
  ).toEqual({ passed: 4, failed: 4, skipped: 2 })
})

test("vitest's report is counted, and a file that could not be loaded counts as a failure", () => {
  const vitest = {
    numPassedTests: 5,
    numFailedTests: 1,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [{}] },
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{}] },
    ],
  }
  expect(countsIn(vitest)).toEqual({ passed: 5, failed: 2, skipped: 2 })
})

test("Playwright's report is counted, and a flaky test passed in the end", () => {
  expect(countsIn({ stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 3 }, errors: [] })).toEqual({
    passed: 8,
    failed: 1,
    skipped: 3,
  })
  expect(countsIn({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, errors: [{}] })).toHaveProperty('failed', 1)
})

test('a report that was not written, or only half, holds no tests', () => {
  expect(readCounts('/no/such/report.json')).toEqual({ passed: 0, failed: 0, skipped: 0 })
})

test('the slowest tests of all reports come first', () => {
  const suites = [{ file: 'a.spec.ts', specs: [spec('fast', 5)], suites: [{ file: 'a.spec.ts', specs: [spec('slow', 9000)] }] }]
  const testResults = [{ name: join(root, 'a.test.mjs'), assertionResults: [{ fullName: 'middle', duration: 2000 }] }]
  const paths = [{ stats: {}, suites }, { testResults }].map(write)
  expect(slowestTests([...paths, '/no/such/report.json'], 2)).toEqual([
    { name: 'e2e/tests/a.spec.ts › slow', seconds: 9 },
    { name: 'a.test.mjs › middle', seconds: 2 },
  ])
})

/** @type {(title: string, duration: number) => unknown} */
const spec = (title, duration) => ({ title, tests: [{ results: [{ duration }] }] })

/** @type {(report: unknown) => string} */
function write(report) {
  const path = join(folder, `${++written}.json`)
  writeFileSync(path, JSON.stringify(report))
  return path
}

/** @type {(report: unknown) => unknown} */
const countsIn = (report) => readCounts(write(report))
