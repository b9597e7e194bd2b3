import type { PayloadRequest } from 'payload'

type Id = number | string
type Outcome = 'commit' | 'rollback'
type Transaction = Record<Outcome, (() => Promise<unknown>)[]>

/** The transactions in which something was read or written, or that somebody waits for. */
const used = new Map<Id, Transaction>()

export const isUsed = (id: Id): boolean => used.has(id)

export function markUsed(id: Id): Transaction {
  const transaction = used.get(id) ?? { commit: [], rollback: [] }
  used.set(id, transaction)
  return transaction
}

/** The outcome of a transaction is unknown: nothing of what waits for it is done. */
export const forget = (id: Id): boolean => used.delete(id)

/** Does what waits for this outcome of a transaction. */
export async function settle(id: Id, outcome: Outcome): Promise<void> {
  const works = used.get(id)?.[outcome] ?? []
  used.delete(id)
  for (const work of works) await work()
}

/**
 * Runs `work` once the transaction of `req` is committed or rolled back, before the caller is answered. Payload has no hook for that. An error is
 * logged with `message`, since the outcome stands.
 */
export async function afterTransaction(
  req: PayloadRequest,
  outcome: Outcome,
  work: () => Promise<unknown>,
  message: string,
): Promise<void> {
  const id = await req.transactionID
  if (!id) throw new Error('There is no transaction to wait for.')
  const { logger } = req.payload
  markUsed(id)[outcome].push(() => work().catch((err: unknown) => logger.error({ err, msg: message })))
}
