import type { Client, InStatement } from '@libsql/client'

import { openTransaction } from './open-transaction.ts'
import { WriterQueue } from './writer-queue.ts'

const isRead = (statement: InStatement): boolean =>
  /^\s*(select|explain|pragma\s+\w+\s*;?\s*$)/i.test(typeof statement === 'string' ? statement : statement.sql)

/**
 * A libsql client whose writers take turns on one connection; reads use another and do not wait. libsql's own client opens a connection for each
 * transaction and never closes it: a second writer fails with SQLITE_BUSY, and the process runs out of files.
 */
export function serialized(connect: () => Client, queue = new WriterQueue()): Client {
  const reader = connect()
  let writer = connect()

  /** After SQLITE_BUSY a connection keeps its statement in progress, and cannot commit any more. */
  const renew = () => {
    writer.close()
    writer = connect()
  }
  const alone = async <T>(work: () => Promise<T>): Promise<T> => {
    const end = await queue.turn()
    try {
      return await retryWhileBusy(work, renew)
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
        await retryWhileBusy(() => writer.execute('BEGIN IMMEDIATE'), renew)
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

/** Retries for two seconds while another process holds the lock. SQLite has no queue for it, so the pauses are short. */
async function retryWhileBusy<T>(work: () => Promise<T>, renew: () => void): Promise<T> {
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
