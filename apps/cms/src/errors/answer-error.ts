import type { AfterErrorHook } from 'payload'
import { currentRequestId } from 'types/server/request-id'

import { faultOfCaller } from './faults-of-callers.ts'
import { faultOfMachine } from './faults-of-machine.ts'

/**
 * After an error of a request: says what the caller or whoever runs the CMS can mend. Payload would answer 500 and “Something went wrong.” An error that
 * nobody foresaw gets the id of the request, under which the log has it.
 */
export const answerError: AfterErrorHook = ({ error, result }) => {
  const message = faultOfCaller(error)
  const fault = message ? { message, status: 400 } : faultOfMachine(error)
  if (fault) return { response: { errors: [{ message: fault.message }] }, status: fault.status }
  const id = currentRequestId()
  const isUnforeseen = result?.errors?.some(({ message }) => message === unforeseen)
  if (!isUnforeseen || id === null) return undefined
  return { response: { errors: [{ message: `${unforeseen} If it happens again, tell whoever runs this CMS: ${id}` }] } }
}

/** Payload's words for an error without a public message. */
const unforeseen = 'Something went wrong.'
