/** What is asked of each file. */
export const asked = ['alt', 'credit', 'copyrightNotice', 'licence', 'rights'] as const
export type Asked = (typeof asked)[number]
type Texts = Record<Asked, string>

/** What can have one value for all files: what a picture shows cannot. */
export const shared = ['credit', 'copyrightNotice', 'licence', 'rights'] as const satisfies readonly Asked[]
export type Shared = Record<(typeof shared)[number], string>

/** Why a file was refused; without a field it is the file itself. */
export type Complaint = { field?: Asked; message: string }

/** A file in the table. `own`: what was typed or chosen in its own row, which no value for all replaces. `sent`: the part of it that is sent. */
export type Row = {
  complaints: Complaint[]
  file: File
  /** Of the stored image. */
  image: null | string
  isSending: boolean
  key: string
  own: Asked[]
  preview: string
  sent: number
  texts: Texts
}

export type Change =
  | { do: 'add'; files: { file: File; key: string; preview: string }[] }
  | { do: 'remove'; key: string }
  | { do: 'set'; field: Asked; key: string; value: string }
  | { do: 'set-for-all'; values: Shared }
  | { do: 'send'; key: string; sent: number }
  | { complaints: Complaint[]; do: 'stay'; key: string }
  | { do: 'store'; image: string; key: string }

const empty: Texts = { alt: '', copyrightNotice: '', credit: '', licence: '', rights: '' }

/** The files that are not stored yet. */
export const left = (rows: Row[]): Row[] => rows.filter(({ image }) => image === null)

/** The rows after a change. What is stored does not change any more. */
export function changed(rows: Row[], change: Change): Row[] {
  switch (change.do) {
    case 'add':
      return [
        ...rows,
        ...change.files.map((file) => ({ ...file, complaints: [], image: null, isSending: false, own: [], sent: 0, texts: empty })),
      ]
    case 'remove':
      return rows.filter(({ key }) => key !== change.key)
    case 'set-for-all':
      return rows.map((row) => (row.image === null && !row.isSending ? withShared(row, change.values) : row))
    default:
      return rows.map((row) => (row.key === change.key ? changedRow(row, change) : row))
  }
}

function changedRow(row: Row, change: Exclude<Change, { do: 'add' | 'remove' | 'set-for-all' }>): Row {
  switch (change.do) {
    case 'set':
      return withText(row, change.field, change.value, change.value !== '')
    case 'send':
      return { ...row, complaints: [], isSending: true, sent: change.sent }
    case 'stay':
      return { ...row, complaints: change.complaints, isSending: false, sent: 0 }
    case 'store':
      return { ...row, complaints: [], image: change.image, isSending: false, sent: 1 }
  }
}

/** How many files have a value of their own in place of one of those for all. */
export const keepsOwn = (rows: Row[], values: Shared): number =>
  left(rows).filter(({ own, texts }) =>
    shared.some((field) => values[field] !== '' && own.includes(field) && texts[field] !== values[field]),
  ).length

function withShared(row: Row, values: Shared): Row {
  const free = shared.filter((field) => values[field] !== '' && !row.own.includes(field))
  return free.reduce((so, field) => withText(so, field, values[field], false), row)
}

/** What was said of the field before is settled by another value. */
function withText(row: Row, field: Asked, value: string, isOwn: boolean): Row {
  return {
    ...row,
    complaints: row.complaints.filter((complaint) => complaint.field !== field),
    own: [...row.own.filter((name) => name !== field), ...(isOwn ? [field] : [])],
    texts: { ...row.texts, [field]: value },
  }
}
