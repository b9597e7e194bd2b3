import type { PayloadRequest } from 'payload'

/**
 * Runs `work` when all earlier work of the request is done: the documents of a bulk operation are saved side by side in one transaction,
 * and two that touch one page or one edition must meet in its row. Rejects with what `work` throws.
 */
export function inTurn<Result>(req: PayloadRequest, work: () => Promise<Result>): Promise<Result> {
  const before = (req.context.publishing as Promise<void> | undefined) ?? Promise.resolve()
  const mine = before.then(work)
  req.context.publishing = mine.then(
    () => {},
    () => {},
  )
  return mine
}
