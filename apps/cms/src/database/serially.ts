import type { PayloadRequest } from 'payload'
import { lastSerialWork } from '../request-context.ts'

/**
 * Runs `work` after all earlier work of the request: a bulk operation saves its documents in parallel, in one transaction, and two of them
 * may change one page or one edition. Rejects with the error of `work`.
 */
export function serially<Result>(req: PayloadRequest, work: () => Promise<Result>): Promise<Result> {
  const result = (lastSerialWork.get(req) ?? Promise.resolve()).then(work)
  lastSerialWork.set(
    req,
    result.then(
      () => {},
      () => {},
    ),
  )
  return result
}
