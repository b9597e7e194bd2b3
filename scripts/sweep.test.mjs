import { expect, it, vi } from 'vitest'

import { sweep } from './sweep.mjs'

const found = ['Uploads that belong to no image: 3 (1.2 MB)']

/** @param {Partial<Parameters<typeof sweep>[0]> & { lines?: string[] }} given */
async function swept({ lines = found, ...given }) {
  /** @type {string[]} */
  const printed = []
  const run = vi.fn(async () => lines)
  const outcome = await sweep({
    ask: async () => false,
    hasTerminal: false,
    isSure: false,
    print: (line) => printed.push(line),
    run,
    ...given,
  }).then(
    () => 'done',
    (error) => error.message,
  )
  return { hasRemoved: run.mock.calls.length === 2, outcome, printed: printed.join('\n') }
}

it.each([
  ['with no terminal', {}, false, /no image: 3/, /Nothing was removed.*Add --yes/],
  ['after a no', { hasTerminal: true }, false, /Nothing was removed/, /done/],
  ['after a yes', { ask: async () => true, hasTerminal: true }, true, /They are removed/, /done/],
  ['with --yes, unasked', { isSure: true }, true, /They are removed/, /done/],
  ['when nothing is unneeded', { isSure: true, lines: [] }, false, /There is nothing to remove/, /done/],
])('%s', async (_case, given, hasRemoved, printed, outcome) => {
  const answer = await swept(given)
  expect(answer).toEqual({ hasRemoved, outcome: expect.stringMatching(outcome), printed: expect.stringMatching(printed) })
  if (!('lines' in given)) expect(answer.printed).toContain(found[0])
})
