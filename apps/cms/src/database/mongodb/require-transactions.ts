import type { Payload } from 'payload'

/** Throws when the database has no transactions. Payload would silently go without them, and a publish could be written in part. */
export async function requireTransactions(payload: Payload): Promise<void> {
  const transaction = await payload.db.beginTransaction()
  if (!transaction) {
    throw new Error(
      'This MongoDB cannot begin a transaction: run it as a replica set (one node is enough) and put replicaSet=… in DATABASE_URL.',
    )
  }
  await payload.db.rollbackTransaction(transaction)
}
