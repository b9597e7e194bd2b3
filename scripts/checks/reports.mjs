import { readFileSync } from 'node:fs'
import { relative } from 'node:path'

import { root } from '../root.mjs'

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ name: string, seconds: number }} TimedTest
 * @typedef {{ duration?: number, fullName: string }} Assertion
 * @typedef {{ assertionResults: Assertion[], name: string, status: string }} VitestFile
 * @typedef {{ numFailedTests: number, numPassedTests: number, numPendingTests: number, numTodoTests: number, testResults: VitestFile[] }} VitestReport
 * @typedef {{ title: string, tests: { results: { duration: number }[] }[] }} Spec
 * @typedef {{ file: string, specs: Spec[], suites?: Suite[] }} Suite
 * @typedef {{ expected: number, unexpected: number, flaky: number, skipped: number }} Stats
 * @typedef {{ errors?: unknown[], stats: Stats, suites: Suite[] }} PlaywrightReport
 */

/** @type {(all: Counts[]) => Counts} */
export function sum(all) {
  const total = { passed: 0, failed: 0, skipped: 0 }
  for (const { passed, failed, skipped } of all) {
    total.passed += passed
    total.failed += failed
    total.skipped += skipped
  }
  return total
}

/** @type {(counts: Counts) => string} the last line of `npm test`, which CI parses */
export const countsLine = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`

/** @type {(path: string) => Counts} all 0 where the report was not written, or not completely */
export function readCounts(path) {
  const report = readReport(path)
  if (!report) return sum([])
  if ('stats' in report) {
    const { errors = [], stats } = report
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, skipped: stats.skipped }
  }
  // A file that cannot be loaded has no tests: it counts as one that failed.
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken, skipped: report.numPendingTests + report.numTodoTests }
}

/** @type {(paths: string[], count: number) => TimedTest[]} the slowest first */
export function slowestTests(paths, count) {
  return paths
    .map(readReport)
    .flatMap((report) => {
      if (!report) return []
      return 'stats' in report ? report.suites.flatMap(timedSpecs) : report.testResults.flatMap(timedAssertions)
    })
    .toSorted((a, b) => b.seconds - a.seconds)
    .slice(0, count)
}

/** @type {(path: string) => VitestReport | PlaywrightReport | null} */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

/** @type {(suite: Suite) => TimedTest[]} */
function timedSpecs({ file, specs, suites = [] }) {
  const own = specs.map(({ tests, title }) => ({
    name: `e2e/tests/${file} › ${title}`,
    seconds: Math.max(0, ...tests.flatMap(({ results }) => results.map(({ duration }) => duration))) / 1000,
  }))
  return [...own, ...suites.flatMap(timedSpecs)]
}

/** @type {(file: VitestFile) => TimedTest[]} */
const timedAssertions = ({ assertionResults, name }) =>
  assertionResults.map(({ duration = 0, fullName }) => ({ name: `${relative(root, name)} › ${fullName}`, seconds: duration / 1000 }))
