import type { Client, InStatement, ResultSet, Transaction } from '@libsql/client'

type Turn = { end: () => void; renew: () => void }

/** The open transaction of a connection. It ends the writer's turn; `renew` gives the next writer a new connection. */
export function openTransaction(connection: Client, { end, renew }: Turn): Transaction {
  let isOpen = true
  const finish = () => {
    isOpen = false
    end()
  }
  const rollback = async () => {
    if (!isOpen) return
    try {
      await connection.execute('ROLLBACK')
    } catch {
      // The transaction may have ended or not; a new connection has none.
      renew()
    } finally {
      finish()
    }
  }

  return {
    get closed() {
      return !isOpen
    },
    async batch(statements: InStatement[]) {
      const results: ResultSet[] = []
      for (const statement of statements) results.push(await connection.execute(statement))
      return results
    },
    close: () => void rollback(),
    async commit() {
      await connection.execute('COMMIT')
      finish()
    },
    execute: (statement: InStatement) => connection.execute(statement),
    executeMultiple: (sql) => connection.executeMultiple(sql),
    rollback,
  }
}
