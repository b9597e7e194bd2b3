import type { AfterErrorHook } from 'payload'

import { faultOfCaller } from './faults-of-callers.ts'
import { faultOfMachine } from './faults-of-machine.ts'

/** After an error of a request: says what the caller or whoever runs the CMS can mend. Payload would answer 500 and “Something went wrong.” */
export const answerError: AfterErrorHook = ({ error }) => {
  const message = faultOfCaller(error)
  const fault = message ? { message, status: 400 } : faultOfMachine(error)
  return fault ? { response: { errors: [{ message: fault.message }] }, status: fault.status } : undefined
}
