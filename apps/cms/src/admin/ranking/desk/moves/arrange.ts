import type { FormField, FormState, Row } from 'payload'

/** What a form holds of one row of an array: its fields by their name in the row, and Payload's record of the row. */
export type RowState = { fields: Record<string, FormField>; row: Row }

type Arranged = {
  /** Rows that the array does not hold any more, by id: to be given as `absent` when they come back. */
  left: Map<string, RowState>
  /** Keys of the form state with their new values. */
  patch: FormState
  /** Keys that have no field any more. */
  surplus: string[]
}

/**
 * Gives an array of a form another order, and other rows, in one step: Payload's own actions move one row each, and make the server render
 * every row that moved. Rows are named by their ids; `absent` holds those that the array does not hold now. Throws on an id that is nowhere.
 */
export function arrange(
  state: FormState,
  path: string,
  ids: readonly string[],
  absent: ReadonlyMap<string, RowState> = new Map(),
): Arranged {
  const parent = state[path]
  const before = rowsOf(state, path)
  const left = new Map(before)
  const patch: FormState = {}
  const rows = ids.map((id, index) => {
    const { fields, row } = before.get(id) ?? absent.get(id) ?? missing(id)
    left.delete(id)
    if (parent?.rows?.[index]?.id !== id) {
      for (const [name, field] of Object.entries(fields)) patch[`${path}.${index}.${name}`] = at(field, `${path}.${index}.${name}`)
    }
    return at(row, `${path}.${index}`)
  })
  patch[path] = { ...parent, disableFormData: rows.length > 0, rows, value: rows.length }
  return { left, patch, surplus: surplusOf(state, path, patch, rows) }
}

/** The rows of an array in a form by their ids, top first. */
function rowsOf(state: FormState, path: string): Map<string, RowState> {
  const rows = (state[path]?.rows ?? []).map((row): RowState => ({ fields: {}, row }))
  for (const [key, field] of Object.entries(state)) {
    const place = placeOf(key, path)
    const row = place && rows[place.index]
    if (row) row.fields[place.name] = field
  }
  return new Map(rows.map((row) => [row.row.id, row]))
}

/** Keys of rows that moved away: a new row has fewer fields than one that the server has seen. */
function surplusOf(state: FormState, path: string, patch: FormState, rows: Row[]): string[] {
  const before = state[path]?.rows ?? []
  return Object.keys(state).filter((key) => {
    const place = placeOf(key, path)
    return place && !(key in patch) && before[place.index]?.id !== rows[place.index]?.id
  })
}

function placeOf(key: string, path: string): { index: number; name: string } | null {
  if (!key.startsWith(`${path}.`)) return null
  const [index, ...name] = key.slice(path.length + 1).split('.')
  return { index: Number(index), name: name.join('.') }
}

/** What is rendered already need not be rendered again at its new place: nothing of it is shown but by the desk. */
const at = <Rendered extends FormField | Row>(rendered: Rendered, path: string): Rendered =>
  rendered.lastRenderedPath ? { ...rendered, lastRenderedPath: path } : rendered

function missing(id: string): never {
  throw new Error(`The array holds no row ${id}.`)
}
