import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { MongoNetworkError, MongoServerError } from 'mongodb'
import { ValidationError } from 'payload'
import { describe, expect, it } from 'vitest'

import { Conflict } from './conflict.ts'
import { toConflict } from './to-conflict.ts'

const transient = { errorLabels: ['TransientTransactionError'] }
const duplicate = (collection: string) => new ValidationError({ collection, errors: [{ message: 'Value must be unique', path: 'path' }] })
const connectionLost = new MongoNetworkError('connection closed')
connectionLost.addErrorLabel('UnknownTransactionCommitResult')

async function busy(): Promise<unknown> {
  const folder = await mkdtemp(path.join(tmpdir(), 'montage-busy-'))
  const [one, other] = [0, 1].map(() => createClient({ url: `file:${path.join(folder, 'test.db')}` }))
  const held = await one?.transaction('write')
  const error = await other?.execute('BEGIN IMMEDIATE').catch((reason: unknown) => reason)
  await held?.rollback()
  for (const client of [one, other]) client?.close()
  await rm(folder, { recursive: true })
  return error
}

describe('a conflict is', () => {
  it.each([
    ['a document that another transaction has written', new MongoServerError({ code: 112, message: 'WriteConflict' })],
    ['a transaction that the server has aborted', new MongoServerError({ code: 251, message: 'has been aborted', ...transient })],
    [
      'either, wrapped by others',
      new Error('Failed query', { cause: new Error('wrapped', { cause: new MongoServerError({ code: 112 }) }) }),
    ],
    ['one already', new Conflict(new Error('met'))],
  ])('%s', (_what, error) => {
    expect(toConflict(error)).toMatchObject({ isPublic: true, name: 'Conflict', status: 503 })
  })

  it('a lock that another process holds', async () => {
    const error = await busy()
    expect(toConflict(error)?.cause).toBe(error)
    expect(toConflict(new Error('Failed query', { cause: error }))).not.toBeNull()
  })

  it.each(['publications', 'editions', 'redirects'])('a duplicate key in %s, which only our code writes', (collection) => {
    expect(toConflict(duplicate(collection), collection)).not.toBeNull()
  })
})

describe('no conflict is', () => {
  it.each([
    ['a slug that is taken', duplicate('lists'), 'lists'],
    ['a commit of which nobody knows whether it went through', connectionLost, undefined],
    ['a key that is missing', new MongoServerError({ code: 121, message: 'Document failed validation' }), 'lists'],
    ['anything else', new Error('SQLITE_BUSY is only spoken of'), 'lists'],
    ['what is no error', 'SQLITE_BUSY', undefined],
  ])('%s', (_what, error, collection) => {
    expect(toConflict(error, collection)).toBeNull()
  })
})
