import type { Client, InStatement, Transaction } from '@libsql/client'

import { WriterQueue } from './writer-queue.ts'

const isRead = (statement: InStatement): boolean =>
  /^\s*(select|explain|pragma\s+\w+\s*;?\s*$)/i.test(typeof statement === 'string' ? statement : statement.sql)

/**
 * The libsql client with its writers queued. A local libsql client opens a new connection beside each open transaction, and the second
 * writer fails at once with SQLITE_BUSY; here it waits its turn. Reads do not wait (WAL).
 */
export function serialized(client: Client, queue = new WriterQueue()): Client {
  const alone = async <T>(work: () => Promise<T>): Promise<T> => {
    const end = await queue.turn()
    try {
      return await work()
    } finally {
      end()
    }
  }

  const overrides: Partial<Client> = {
    execute: (statement: InStatement) => (isRead(statement) ? client.execute(statement) : alone(() => client.execute(statement))),
    batch: (...args) => alone(() => client.batch(...args)),
    migrate: (statements) => alone(() => client.migrate(statements)),
    executeMultiple: (sql) => alone(() => client.executeMultiple(sql)),
    transaction: async () => {
      const end = await queue.turn()
      try {
        return ending(await beginWrite(client), end)
      } catch (error) {
        end()
        throw error
      }
    },
  }
  return new Proxy(client, {
    get(target, name) {
      const value: unknown = Reflect.get(name in overrides ? overrides : target, name)
      return typeof value === 'function' && !(name in overrides) ? value.bind(target) : value
    },
  })
}

/** Another process may hold the lock for a moment: tried again for about five seconds. */
async function beginWrite(client: Client): Promise<Transaction> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await client.transaction('write')
    } catch (error) {
      const isBusy = error instanceof Error && error.message.includes('SQLITE_BUSY')
      if (!isBusy || attempt === 50) throw error
      await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * 100))
    }
  }
}

/** The same transaction; the turn ends once it is committed, rolled back or closed. */
function ending(transaction: Transaction, end: () => void): Transaction {
  return new Proxy(transaction, {
    get(target, name) {
      if (name === 'commit' || name === 'rollback') return () => target[name]().finally(end)
      if (name === 'close') {
        return () => {
          target.close()
          end()
        }
      }
      const value: unknown = Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
