import { expect, test } from 'vitest'

import { logger } from './logger.ts'

type Logger = {
  options: { hooks: { logMethod: (this: unknown, all: unknown[], log: unknown, level: number) => void }; serializers: object }
}

const error = 50
const failed = Object.assign(new Error('Failed query: insert into "users" values (?)\nparams: a-hash'), { code: 'SQLITE_FULL' })

/** The arguments with which pino would log. */
function logged(...all: unknown[]): unknown[] {
  let args: unknown[] = []
  const { hooks } = (logger as unknown as Logger).options
  hooks.logMethod.call({ debug: () => {}, info: () => {} }, all, { apply: (_: unknown, given: unknown[]) => (args = given) }, error)
  return args
}

test.each([
  ['an error alone', [failed], 'A query failed.'],
  ['an error as `err`', [{ err: failed }], 'A query failed.'],
  ['an error with a message', [{ err: failed }, 'Could not save.'], 'Could not save.'],
  ['an error with `msg`', [{ err: failed, msg: 'Could not save.' }], undefined],
])('%s is logged without the values of its query', (_what, all, message) => {
  const [fields, text] = logged(...all)
  expect(fields).toMatchObject({ err: failed })
  expect(text).toBe(message)
})

test('what holds no error is logged as it is', () => {
  expect(logged('Ready %s', 'now')).toEqual(['Ready %s', 'now'])
  expect(logged({ count: 3, msg: 'Counted' })).toEqual([{ count: 3, msg: 'Counted' }])
})
