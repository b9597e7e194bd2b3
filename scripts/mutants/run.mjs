// pnpm test:mutants [areas or files]: makes one fault after the other, runs the tests that must notice it, and writes docs/mutants.md. The
// outcomes for the same code are stored, so that a run can be interrupted.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { basename, join } from 'node:path'
import { Failure } from '../processes/failure.mjs'
import { runMain } from '../processes/main.mjs'
import { step } from '../processes/progress.mjs'
import { root } from '../root.mjs'
import { fingerprint } from './fingerprint.mjs'
import { reportOf } from './report.mjs'
import { isCaught, pass } from './try-fault.mjs'

/** @typedef {import('./fault.mjs').Fault & { area: string }} Fault */

const outcomesFile = join(root, 'node_modules/.montage/mutants.json')
const tree = fingerprint(['apps', 'packages', 'vitest.config.ts'])

await runMain(async () => {
  const filters = process.argv.slice(2)
  const all = await allFaults()
  const chosen = all.filter(({ area, file }) => filters.length === 0 || filters.some((filter) => area === filter || file.includes(filter)))
  if (chosen.length === 0) throw new Failure(`No fault is in ${filters.join(', ')}.`)

  const isCaughtByKey = readOutcomes()
  const untried = chosen.filter((fault) => !isCaughtByKey.has(keyOf(fault)))
  if (untried.length > 0) await step('The tests pass without a fault', () => mustPass(untried))
  let tried = 0
  const lanes = Array.from({ length: Math.min(2, cpus().length) }, async () => {
    for (let fault = untried.shift(); fault; fault = untried.shift()) {
      const caught = await isCaught(fault)
      isCaughtByKey.set(keyOf(fault), caught)
      writeOutcomes(isCaughtByKey)
      console.log(`${caught ? '✓' : '✗ not caught:'} ${fault.file}: ${fault.breaks} (${++tried} tried)`)
    }
  })
  await Promise.all(lanes)

  const outcomes = chosen.map((fault) => ({ ...fault, isCaught: isCaughtByKey.get(keyOf(fault)) ?? false }))
  if (filters.length === 0) writeFileSync(join(root, 'docs/mutants.md'), reportOf(outcomes))
  const caught = outcomes.filter((outcome) => outcome.isCaught).length
  console.log(`${caught} of ${outcomes.length} faults are caught.`)
})

/** @returns {Promise<Fault[]>} */
async function allFaults() {
  const folder = new URL('./faults/', import.meta.url)
  const lists = readdirSync(folder, { encoding: 'utf8', recursive: true })
    .filter((name) => name.endsWith('.mjs'))
    .sort()
    .map(async (name) => {
      /** @type {{ faults: import('./fault.mjs').Fault[] }} */
      const { faults } = await import(new URL(name, folder).href)
      return faults.map((fault) => ({ ...fault, area: basename(name, '.mjs') }))
    })
  return (await Promise.all(lists)).flat()
}

/** @type {(faults: Fault[]) => Promise<void>} */
async function mustPass(faults) {
  const tests = [...new Set(faults.flatMap(({ tests }) => tests))]
  if (!(await pass(tests))) throw new Failure('The tests fail without a fault: mend them first.')
}

/** @type {(fault: Fault) => string} changes with the fault and its tests */
function keyOf(fault) {
  return fingerprint(fault.tests, JSON.stringify(fault))
}

/** @returns {Map<string, boolean>} of the faults that were tried on this code */
function readOutcomes() {
  try {
    const stored = JSON.parse(readFileSync(outcomesFile, 'utf8'))
    return new Map(stored.tree === tree ? stored.outcomes : [])
  } catch {
    return new Map()
  }
}

/** @param {Map<string, boolean>} isCaughtByKey */
function writeOutcomes(isCaughtByKey) {
  mkdirSync(join(root, 'node_modules/.montage'), { recursive: true })
  writeFileSync(outcomesFile, JSON.stringify({ tree, outcomes: [...isCaughtByKey] }))
}
