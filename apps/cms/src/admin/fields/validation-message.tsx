'use client'

import './fields.css'

/** The rule of an input that browsers validate. CSS shows it once the user has left the input with an invalid value. */
export function ValidationMessage({ message }: { message: string }) {
  return (
    <p className="validation-message" role="alert">
      {message}
    </p>
  )
}
