import { readFileSync } from 'node:fs'
import { relative } from 'node:path'

import { root } from './root.mjs'

/** @typedef {{ name: string, seconds: number }} TimedTest */

/**
 * The tests that took longest, the slowest first.
 * @param {string[]} reports files of JSON reports, of vitest or Playwright
 * @param {number} count how many
 * @returns {TimedTest[]}
 */
export function slowestTests(reports, count) {
  return reports
    .flatMap(timedTests)
    .toSorted((a, b) => b.seconds - a.seconds)
    .slice(0, count)
}

/**
 * @param {string} path
 * @returns {TimedTest[]}
 */
function timedTests(path) {
  const report = readReport(path)
  return 'stats' in report ? report.suites.flatMap(timedSpecs) : report.testResults.flatMap(timedAssertions)
}

/**
 * A report that was cut short holds no tests.
 * @param {string} path
 */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) return { testResults: [] }
    throw error
  }
}

/**
 * @typedef {{ title: string, tests: { results: { duration: number }[] }[] }} Spec
 * @typedef {{ file: string, specs: Spec[], suites?: Suite[] }} Suite
 * @param {Suite} suite of Playwright; its file is named from the folder of the tests
 * @returns {TimedTest[]}
 */
function timedSpecs({ file, specs, suites = [] }) {
  const own = specs.map(({ tests, title }) => ({
    name: `e2e/tests/${file} › ${title}`,
    seconds: Math.max(0, ...tests.flatMap(({ results }) => results.map(({ duration }) => duration))) / 1000,
  }))
  return [...own, ...suites.flatMap(timedSpecs)]
}

/**
 * @param {{ name: string, assertionResults: { duration?: number, fullName: string }[] }} file of vitest
 * @returns {TimedTest[]}
 */
function timedAssertions({ assertionResults, name }) {
  return assertionResults.map(({ duration = 0, fullName }) => ({ name: `${relative(root, name)} › ${fullName}`, seconds: duration / 1000 }))
}
