import { FileRow } from './file-row.tsx'
import { asked, type Change, type Row } from './rows.ts'
import { words } from './words.ts'

type Props = { change: (change: Change) => void; onRemove: (row: Row) => void; rows: Row[] }

/** All files, with what is said of each beside it; on a narrow screen each is a card. */
export function FilesTable({ change, onRemove, rows }: Props) {
  return (
    <table className="bulk-upload__files">
      <thead>
        <tr>
          <th scope="col">{words.file}</th>
          {asked.map((field) => (
            <th key={field} scope="col">
              {words.labels[field]}
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
