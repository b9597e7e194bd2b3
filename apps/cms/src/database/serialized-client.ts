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
      return await patiently(work, client)
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
        return ending(await patiently(() => client.transaction('write'), client), end)
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

/**
 * Another process may hold the lock for a moment: tried again for about five seconds. Each time on a new connection, since on one that met
 * SQLITE_BUSY the statement stays in progress, and no transaction can be committed any more: libsql takes another once a transaction has begun.
 */
async function patiently<T>(work: () => Promise<T>, client: Client): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof Error && error.message.includes('SQLITE_BUSY'))) throw error
      ;(await client.transaction('deferred')).close()
      if (attempt === 50) throw error
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
