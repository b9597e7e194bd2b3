import { messages } from './messages.ts'
import { type Change, fileFields, type Row } from './rows.ts'
import { TextInput } from './text-input.tsx'

type Props = { change: (change: Change) => void; onRemove: (row: Row) => void; row: Row }

export function FileRow({ change, onRemove, row }: Props) {
  const { errors, file, image, isSending, key, preview, sent, texts } = row
  const isFixed = isSending || image !== null
  const errorsOf = (field?: string) => errors.filter((error) => error.field === field).map(({ message }) => message)
  return (
    <tr className={image === null ? '' : 'bulk-upload__stored'}>
      <th scope="row">
        <img
          alt=""
          decoding="async"
          height={54}
          loading="lazy"
          onError={(event) => event.currentTarget.remove()}
          src={preview}
          width={96}
        />
        <span>
          <b>{file.name}</b>
          <small>{messages.size(file.size)}</small>
          {isSending && <small>{messages.sending(sent)}</small>}
          {image !== null && (
            <small>
              {messages.stored} ·{' '}
              <a aria-label={messages.open(file.name)} href={`/admin/collections/media/${image}`} rel="noreferrer" target="_blank">
                Open
              </a>
            </small>
          )}
        </span>
        {errorsOf().map((message) => (
          <p className="bulk-upload__complaint" key={message}>
            {message}
          </p>
        ))}
      </th>
      {fileFields.map((field) => (
        <td key={field}>
          <TextInput
            errors={errorsOf(field)}
            field={field}
            id={`${key}-${field}`}
            labelEnd={messages.of(file.name)}
            onChange={(value) => change({ do: 'set', field, key, value })}
            readOnly={isFixed}
            value={texts[field]}
          />
        </td>
      ))}
      <td>
        {!isFixed && (
          <button aria-label={messages.remove(file.name)} className="bulk-upload__remove" onClick={() => onRemove(row)} type="button">
            ×
          </button>
        )}
      </td>
    </tr>
  )
}
