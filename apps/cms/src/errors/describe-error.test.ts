import { expect, test } from 'vitest'

import { describeError } from './describe-error.ts'

const secret = 'pbkdf2-sha256-v1:0123abcd'

test('an error of a query is logged without the query and its values, in its causes too', () => {
  const cause = Object.assign(new Error('SQLITE_FULL: database or disk is full'), { code: 'SQLITE_FULL', rawCode: 13 })
  const error = Object.assign(new Error(`Failed query: update "users" set "hash" = ?\nparams: ${secret},x`, { cause }), {
    params: [secret],
    query: `update "users" set "hash" = '${secret}'`,
  })
  const description = describeError(new Error('The user could not be saved.', { cause: error }))
  expect(description).toMatchObject({
    cause: { cause: { code: 'SQLITE_FULL', message: 'SQLITE_FULL: database or disk is full' }, message: 'A query failed.' },
    message: 'The user could not be saved.',
  })
  expect(description.stack).toMatch(/describe-error\.test\.ts/)
  expect(JSON.stringify(description)).not.toContain(secret)
})

test('a key that stands twice is not told', () => {
  const error = new Error(`E11000 duplicate key error collection: x index: email_1 dup key: { email: "${secret}" }`)
  expect(JSON.stringify(describeError(error))).not.toContain(secret)
})

test('what is no error is described as well', () => {
  expect(describeError('It broke.')).toEqual({ message: 'It broke.', type: 'string' })
})
