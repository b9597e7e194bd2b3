export const fileFields = ['alt', 'credit', 'copyrightNotice', 'licence', 'rights'] as const
export type FileField = (typeof fileFields)[number]
type Texts = Record<FileField, string>

/** Fields that can have one value for all files. */
export const shared = ['credit', 'copyrightNotice', 'licence', 'rights'] as const satisfies readonly FileField[]
export type Shared = Record<(typeof shared)[number], string>

/** Why a file was refused. Without a field, the error is of the file itself. */
export type FileError = { field?: FileField; message: string }

/** A file in the table. `own`: fields that were set in its row; values for all do not replace them. `sent`: the part that is uploaded, from 0 to 1. */
export type Row = {
  errors: FileError[]
  file: File
  image: null | string
  isSending: boolean
  key: string
  own: FileField[]
  preview: string
  sent: number
  texts: Texts
}

export type Change =
  | { do: 'add'; files: { file: File; key: string; preview: string }[] }
  | { do: 'remove'; key: string }
  | { do: 'set'; field: FileField; key: string; value: string }
  | { do: 'set-for-all'; values: Shared }
  | { do: 'send'; key: string; sent: number }
  | { do: 'fail'; errors: FileError[]; key: string }
  | { do: 'store'; image: string; key: string }

const empty: Texts = { alt: '', copyrightNotice: '', credit: '', licence: '', rights: '' }

export const unstored = (rows: Row[]): Row[] => rows.filter(({ image }) => image === null)

/** The rows after a change. Stored files do not change. */
export function changeRows(rows: Row[], change: Change): Row[] {
  switch (change.do) {
    case 'add':
      return [
        ...rows,
        ...change.files.map((file) => ({ ...file, errors: [], image: null, isSending: false, own: [], sent: 0, texts: empty })),
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
      return { ...row, errors: [], isSending: true, sent: change.sent }
    case 'fail':
      return { ...row, errors: change.errors, isSending: false, sent: 0 }
    case 'store':
      return { ...row, errors: [], image: change.image, isSending: false, sent: 1 }
  }
}

export const countOwnValues = (rows: Row[], values: Shared): number =>
  unstored(rows).filter(({ own, texts }) =>
    shared.some((field) => values[field] !== '' && own.includes(field) && texts[field] !== values[field]),
  ).length

function withShared(row: Row, values: Shared): Row {
  const free = shared.filter((field) => values[field] !== '' && !row.own.includes(field))
  return free.reduce((changed, field) => withText(changed, field, values[field], false), row)
}

function withText(row: Row, field: FileField, value: string, isOwn: boolean): Row {
  return {
    ...row,
    errors: row.errors.filter((error) => error.field !== field),
    own: [...row.own.filter((name) => name !== field), ...(isOwn ? [field] : [])],
    texts: { ...row.texts, [field]: value },
  }
}
