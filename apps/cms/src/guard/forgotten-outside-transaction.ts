import { type CollectionBeforeOperationHook, commitTransaction } from 'payload'

/**
 * Payload begins a transaction for a forgotten password, and then reserves the request outside of it: where one writer is let through at a time,
 * it would wait for itself. Nothing is written yet, so the transaction ends here; the few writes that follow stand on their own.
 */
export const forgottenOutsideTransaction: CollectionBeforeOperationHook = async ({ operation, req }) => {
  if (operation === 'forgotPassword') await commitTransaction(req)
}
