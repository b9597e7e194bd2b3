import { FileRow } from './file-row.tsx'
import { messages } from './messages.ts'
import { type Change, fileFields, type Row } from './rows.ts'

type Props = { change: (change: Change) => void; onRemove: (row: Row) => void; rows: Row[] }

export function FilesTable({ change, onRemove, rows }: Props) {
  return (
    <table className="bulk-upload__files">
      <thead>
        <tr>
          <th scope="col">{messages.file}</th>
          {fileFields.map((field) => (
            <th key={field} scope="col">
              {messages.labels[field]}
            </th>
          ))}
          <td />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <FileRow change={change} key={row.key} onRemove={onRemove} row={row} />
        ))}
      </tbody>
    </table>
  )
}
