import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { type Change, keepsOwn, left, type Row, type Shared, shared } from './rows.ts'
import { TextInput } from './text-input.tsx'
import { words } from './words.ts'

const nothing: Shared = { copyrightNotice: '', credit: '', licence: '', rights: '' }

/** Gives all files that are not stored yet a credit, a rights holder, a licence and a right, in one step. */
export function ForAll({ change, rows }: { change: (change: Change) => void; rows: Row[] }) {
  const [values, setValues] = useState(nothing)
  const [said, setSaid] = useState('')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        change({ do: 'set-for-all', values })
        const own = keepsOwn(rows, values)
        setSaid(words.setIn(left(rows).length, own))
      }}
    >
      <fieldset className="bulk-upload__for-all">
        <legend>{words.forAll}</legend>
        {shared.map((field) => (
          <TextInput
            field={field}
            id={`for-all-${field}`}
            key={field}
            labelEnd={words.ofAll}
            onChange={(value) => setValues({ ...values, [field]: value })}
            value={values[field]}
          />
        ))}
        <Button
          buttonStyle="secondary"
          disabled={Object.values(values).every((value) => value === '')}
          margin={false}
          size="medium"
          type="submit"
        >
          {words.setForAll}
        </Button>
        <p role="status">{said}</p>
      </fieldset>
    </form>
  )
}
