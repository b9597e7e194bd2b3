'use client'

import './fields.css'

/** After an input with a rule that browsers know: the rule, as soon as somebody has left the field against it. The server would say it at the save. */
export function Complaint({ words }: { words: string }) {
  return (
    <p className="complaint" role="alert">
      {words}
    </p>
  )
}
