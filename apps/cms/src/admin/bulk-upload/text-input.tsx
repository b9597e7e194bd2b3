import { longest } from '../../media/fields/texts.ts'
import type { Asked } from './rows.ts'
import { choices, words } from './words.ts'

type Props = {
  complaints?: string[]
  field: Asked
  id: string
  /** Said after the label, to those who listen: the file that it is about. */
  labelEnd?: string
  onChange: (value: string) => void
  readOnly?: boolean
  value: string
}

/** One text or choice of a file, or of all files, with its label and what is wrong with it. */
export function TextInput({ complaints = [], field, id, labelEnd, onChange, readOnly = false, value }: Props) {
  const options = choices[field]
  const common = {
    'aria-describedby': complaints.length > 0 ? `${id}-complaints` : undefined,
    'aria-invalid': complaints.length > 0 || undefined,
    id,
    value,
  }
  return (
    <div className="bulk-upload__input">
      <label htmlFor={id}>
        {words.labels[field]}
        {labelEnd && <span className="heard">{labelEnd}</span>}
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
          maxLength={longest[field as keyof typeof longest]}
          onChange={(event) => onChange(event.target.value)}
          placeholder={words.placeholders[field as keyof typeof words.placeholders]}
          readOnly={readOnly}
          type="text"
        />
      )}
      {complaints.length > 0 && (
        <p className="bulk-upload__complaint" id={`${id}-complaints`}>
          {complaints.join(' ')}
        </p>
      )}
    </div>
  )
}
