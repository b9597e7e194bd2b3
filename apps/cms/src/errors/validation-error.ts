import { APIError } from 'payload'

export type FieldError = { message: string; path: string }

/** The admin's notice shows the first message; for Payload's own ValidationError it would only name the fields. */
export function validationError(...errors: [FieldError, ...FieldError[]]): APIError {
  return new APIError(errors[0].message, 400, { errors }, true)
}
