import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { messages } from './messages.ts'
import { type Change, countOwnValues, type Row, type Shared, shared, unstored } from './rows.ts'
import { TextInput } from './text-input.tsx'

const noValues: Shared = { copyrightNotice: '', credit: '', licence: '', rights: '' }

export function ForAll({ change, rows }: { change: (change: Change) => void; rows: Row[] }) {
  const [values, setValues] = useState(noValues)
  const [status, setStatus] = useState('')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        change({ do: 'set-for-all', values })
        const own = countOwnValues(rows, values)
        setStatus(messages.setIn(unstored(rows).length, own))
      }}
    >
      <fieldset className="bulk-upload__for-all">
        <legend>{messages.forAll}</legend>
        {shared.map((field) => (
          <TextInput
            field={field}
            id={`for-all-${field}`}
            key={field}
            labelEnd={messages.ofAll}
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
          {messages.setForAll}
        </Button>
        <p role="status">{status}</p>
      </fieldset>
    </form>
  )
}
