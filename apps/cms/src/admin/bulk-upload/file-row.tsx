import { asked, type Change, type Row } from './rows.ts'
import { TextInput } from './text-input.tsx'
import { words } from './words.ts'

type Props = { change: (change: Change) => void; onRemove: (row: Row) => void; row: Row }

/** One file: the image in small, its name, how far it is or why it was refused, and what is said of it. */
export function FileRow({ change, onRemove, row }: Props) {
  const { complaints, file, image, isSending, key, preview, sent, texts } = row
  const isFixed = isSending || image !== null
  const saidOf = (field?: string) => complaints.filter((complaint) => complaint.field === field).map(({ message }) => message)
  return (
    <tr className={image === null ? '' : 'bulk-upload__stored'}>
      <th scope="row">
        {/* A file that is no image has no preview. */}
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
          <small>{words.size(file.size)}</small>
          {isSending && <small>{words.sending(sent)}</small>}
          {image !== null && (
            <small>
              {words.stored} ·{' '}
              <a aria-label={words.open(file.name)} href={`/admin/collections/media/${image}`} rel="noreferrer" target="_blank">
                Open
              </a>
            </small>
          )}
        </span>
        {saidOf().map((message) => (
          <p className="bulk-upload__complaint" key={message}>
            {message}
          </p>
        ))}
      </th>
      {asked.map((field) => (
        <td key={field}>
          <TextInput
            complaints={saidOf(field)}
            field={field}
            id={`${key}-${field}`}
            labelEnd={words.of(file.name)}
            onChange={(value) => change({ do: 'set', field, key, value })}
            readOnly={isFixed}
            value={texts[field]}
          />
        </td>
      ))}
      <td>
        {!isFixed && (
          <button aria-label={words.remove(file.name)} className="bulk-upload__remove" onClick={() => onRemove(row)} type="button">
            ×
          </button>
        )}
      </td>
    </tr>
  )
}
