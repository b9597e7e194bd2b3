import { expect, test } from 'vitest'

import { faultOfMachine } from './faults-of-machine.ts'

const errorWith = (properties: object, cause?: unknown) => Object.assign(new Error('It failed.', { cause }), properties)

test.each([
  ['a full disk', errorWith({ code: 'ENOSPC' }), 507, /disk of the CMS is full/],
  ['a full database', errorWith({}, errorWith({ code: 'SQLITE_FULL' })), 507, /disk of the CMS is full/],
  ['a folder that is read-only', errorWith({ code: 'EROFS' }), 503, /may not write/],
  ['a database file that is read-only', errorWith({}, errorWith({}, errorWith({ code: 'SQLITE_READONLY_DBMOVED' }))), 503, /may not write/],
  ['a database that is away', errorWith({ name: 'MongoServerSelectionError' }), 503, /database does not answer/],
])('%s is told in words', (_case, error, status, message) => {
  expect(faultOfMachine(error)).toEqual({ message: expect.stringMatching(message), status })
})

test('an error with a sentence of its own keeps it', () => {
  const refused = errorWith({ isPublic: true }, errorWith({ code: 'ECONNREFUSED' }))
  expect(faultOfMachine(refused)).toBeNull()
})

test('any other error is not', () => {
  expect(faultOfMachine(errorWith({ code: 'SQLITE_CONSTRAINT' }))).toBeNull()
  expect(faultOfMachine('ENOSPC')).toBeNull()
})
