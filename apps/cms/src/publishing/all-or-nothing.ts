import { APIError, type CollectionAfterOperationHook } from 'payload'

type BulkResult = { errors?: { isPublic: boolean; message: string }[] }

/** Payload commits a bulk update though some documents were refused. Here one refusal rolls back all of it. */
export const allOrNothing: CollectionAfterOperationHook = ({ operation, result }) => {
  const { errors = [] } = operation === 'update' ? (result as BulkResult) : {}
  if (errors.length === 0) return result
  const isPublic = errors.every((error) => error.isPublic)
  const reasons = [...new Set(errors.map(({ message }) => message))].join(' ')
  throw new APIError(`Nothing was changed. ${isPublic ? reasons : 'Something went wrong.'}`, isPublic ? 400 : 500, null, true)
}
