import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

import { countsLine, noTests, readCounts, sum } from './counts.mjs'

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
  expect(readReport(vitest)).toEqual({ passed: 5, failed: 2, skipped: 2 })
})

test("Playwright's report is counted, and a flaky test passed in the end", () => {
  expect(readReport({ stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 3 }, errors: [] })).toEqual({
    passed: 8,
    failed: 1,
    skipped: 3,
  })
  expect(readReport({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, errors: [{}] }).failed).toBe(1)
})

test('a report that was never written, or only half, holds no tests', () => {
  expect(readCounts('/no/such/report.json')).toEqual(noTests())
})

/** @param {unknown} report */
function readReport(report) {
  const folder = mkdtempSync(join(tmpdir(), 'montage-counts-'))
  writeFileSync(join(folder, 'report.json'), JSON.stringify(report))
  const counts = readCounts(join(folder, 'report.json'))
  rmSync(folder, { recursive: true })
  return counts
}
