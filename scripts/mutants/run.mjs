// pnpm test:mutants [words]: makes one fault after the other, runs the tests that must notice it, and writes docs/mutants.md. Words choose
// faults by area or file. What was tried on the same code before is not tried again, so that a run can be interrupted.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'

import { runCommand } from '../command.mjs'
import { Failure } from '../failure.mjs'
import { fingerprint } from '../fingerprint.mjs'
import { step } from '../progress.mjs'
import { root } from '../root.mjs'
import { reportOf } from './report.mjs'
import { isCaught, pass } from './try-fault.mjs'

/** @typedef {import('./fault.mjs').Fault & { area: string }} Fault */

const memory = join(root, 'node_modules/.montage/mutants.json')
const tree = fingerprint(['apps', 'packages', 'vitest.config.ts'])

await runCommand(async () => {
  const words = process.argv.slice(2)
  const all = await allFaults()
  const chosen = all.filter(({ area, file }) => words.length === 0 || words.some((word) => area === word || file.includes(word)))
  if (chosen.length === 0) throw new Failure(`No fault is in ${words.join(', ')}.`)

  const known = readKnown()
  const untried = chosen.filter((fault) => !known.has(keyOf(fault)))
  if (untried.length > 0) await step('The tests pass without a fault', () => mustPass(untried))
  let tried = 0
  const lanes = Array.from({ length: Math.min(2, cpus().length) }, async () => {
    for (let fault = untried.shift(); fault; fault = untried.shift()) {
      const caught = await isCaught(fault)
      known.set(keyOf(fault), caught)
      writeKnown(known)
      console.log(`${caught ? '✓' : '✗ not caught:'} ${fault.file}: ${fault.breaks} (${++tried} tried)`)
    }
  })
  await Promise.all(lanes)

  const outcomes = chosen.map((fault) => ({ ...fault, isCaught: known.get(keyOf(fault)) ?? false }))
  if (words.length === 0) writeFileSync(join(root, 'docs/mutants.md'), reportOf(outcomes))
  const caught = outcomes.filter((outcome) => outcome.isCaught).length
  console.log(`${caught} of ${outcomes.length} faults are caught.`)
})

/** @returns {Promise<Fault[]>} */
async function allFaults() {
  const folder = new URL('./faults/', import.meta.url)
  const lists = readdirSync(folder)
    .sort()
    .map(async (name) => {
      /** @type {{ faults: import('./fault.mjs').Fault[] }} */
      const { faults } = await import(new URL(name, folder).href)
      return faults.map((fault) => ({ ...fault, area: name.replace('.mjs', '') }))
    })
  return (await Promise.all(lists)).flat()
}

/** @param {Fault[]} faults */
async function mustPass(faults) {
  const tests = [...new Set(faults.flatMap(({ tests }) => tests))]
  if (!(await pass(tests))) throw new Failure('The tests fail without a fault: mend them first.')
}

/**
 * Another key when the fault, or a test that must notice it, has changed.
 * @param {Fault} fault
 */
function keyOf(fault) {
  return fingerprint(fault.tests, JSON.stringify(fault))
}

/** @returns {Map<string, boolean>} whether each fault is caught, of those that were tried on this code */
function readKnown() {
  try {
    const known = JSON.parse(readFileSync(memory, 'utf8'))
    return new Map(known.tree === tree ? known.outcomes : [])
  } catch {
    return new Map()
  }
}

/** @param {Map<string, boolean>} known */
function writeKnown(known) {
  mkdirSync(join(root, 'node_modules/.montage'), { recursive: true })
  writeFileSync(memory, JSON.stringify({ tree, outcomes: [...known] }))
}
