import { maxLengths } from '../../media/fields/texts.ts'
import { choices, messages } from './messages.ts'
import type { FileField } from './rows.ts'

type Props = {
  errors?: string[]
  field: FileField
  id: string
  /** Read after the label by screen readers: the file. */
  labelEnd?: string
  onChange: (value: string) => void
  readOnly?: boolean
  value: string
}

export function TextInput({ errors = [], field, id, labelEnd, onChange, readOnly = false, value }: Props) {
  const options = choices[field]
  const common = {
    'aria-describedby': errors.length > 0 ? `${id}-complaints` : undefined,
    'aria-invalid': errors.length > 0 || undefined,
    id,
    value,
  }
  return (
    <div className="bulk-upload__input">
      <label htmlFor={id}>
        {messages.labels[field]}
        {labelEnd && <span className="visually-hidden">{labelEnd}</span>}
      </label>
      {options ? (
        <select {...common} disabled={readOnly} onChange={(event) => onChange(event.target.value)}>
          <option value="" />
          {Object.entries(options).map(([key, label]) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...common}
          autoComplete="off"
          maxLength={maxLengths[field as keyof typeof maxLengths]}
          onChange={(event) => onChange(event.target.value)}
          placeholder={messages.placeholders[field as keyof typeof messages.placeholders]}
          readOnly={readOnly}
          type="text"
        />
      )}
      {errors.length > 0 && (
        <p className="bulk-upload__complaint" id={`${id}-complaints`}>
          {errors.join(' ')}
        </p>
      )}
    </div>
  )
}
