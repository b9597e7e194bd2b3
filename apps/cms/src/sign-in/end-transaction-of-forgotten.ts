import { type CollectionBeforeOperationHook, commitTransaction } from 'payload'

/** Payload begins a transaction and then writes outside of it: with one writer at a time it would wait for itself. */
export const endTransactionOfForgotten: CollectionBeforeOperationHook = async ({ operation, req }) => {
  if (operation === 'forgotPassword') await commitTransaction(req)
}
