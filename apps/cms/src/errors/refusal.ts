import { APIError } from 'payload'

/** What is wrong with a field: the path that the admin knows it by, and the sentence shown there. */
export type Fault = { message: string; path: string }

/**
 * The answer 400 to input that cannot be taken. The admin shows the first sentence in its notice and each at its field;
 * Payload's own ValidationError would only name the fields in the notice.
 */
export function refusal(...faults: [Fault, ...Fault[]]): APIError {
  return new APIError(faults[0].message, 400, { errors: faults }, true)
}
