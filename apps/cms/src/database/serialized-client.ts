import type { Client, InStatement } from '@libsql/client'

import { openTransaction } from './open-transaction.ts'
import { WriterQueue } from './writer-queue.ts'

const isRead = (statement: InStatement): boolean =>
  /^\s*(select|explain|pragma\s+\w+\s*;?\s*$)/i.test(typeof statement === 'string' ? statement : statement.sql)

/**
 * A libsql client whose writers wait for each other, on one connection that is kept; reads go to another and do not wait (WAL).
 * The local client alone opens a new connection beside each transaction, without closing the one before: a second writer fails at once with
 * SQLITE_BUSY, and the process runs out of files.
 * @param connect makes a client of the database, with the settings it is to have
 */
export function serialized(connect: () => Client, queue = new WriterQueue()): Client {
  const reader = connect()
  let writer = connect()

  /** A connection that met SQLITE_BUSY keeps the statement in progress, and could never commit again. */
  const renew = () => {
    writer.close()
    writer = connect()
  }
  const alone = async <T>(work: () => Promise<T>): Promise<T> => {
    const end = await queue.turn()
    try {
      return await patiently(work, renew)
    } finally {
      end()
    }
  }

  const overrides: Partial<Client> = {
    execute: (statement: InStatement) => (isRead(statement) ? reader.execute(statement) : alone(() => writer.execute(statement))),
    batch: (...args) => alone(() => writer.batch(...args)),
    migrate: (statements) => alone(() => writer.migrate(statements)),
    executeMultiple: (sql) => alone(() => writer.executeMultiple(sql)),
    transaction: async () => {
      const end = await queue.turn()
      try {
        await patiently(() => writer.execute('BEGIN IMMEDIATE'), renew)
        return openTransaction(writer, { end, renew })
      } catch (error) {
        end()
        throw error
      }
    },
    close: () => {
      reader.close()
      writer.close()
    },
  }
  return new Proxy(reader, {
    get(target, name) {
      const value: unknown = Reflect.get(name in overrides ? overrides : target, name)
      return typeof value === 'function' && !(name in overrides) ? value.bind(target) : value
    },
  })
}

/**
 * Another process may hold the lock for a moment: tried again for two seconds. Often, since nobody queues for the lock: who asks seldom
 * may never meet it free beside a process that writes without a pause.
 */
async function patiently<T>(work: () => Promise<T>, renew: () => void): Promise<T> {
  const end = Date.now() + 2_000
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof Error && error.message.includes('SQLITE_BUSY'))) throw error
      renew()
      if (Date.now() > end) throw error
      await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 20))
    }
  }
}
