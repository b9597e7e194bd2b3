import type { Client, InStatement, ResultSet, Transaction } from '@libsql/client'

/** What ends the writer's turn, and what gives the next one a new connection. */
type Turn = { end: () => void; renew: () => void }

/**
 * The transaction that was begun on a connection, as libsql would hand it out, but without giving the connection away.
 * The turn ends with the commit, the rollback or `close`; a commit that fails leaves it to the rollback that follows.
 */
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
      // An error may have ended the transaction already; a new connection has none for certain.
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
