import type { FormField, FormState, Row } from 'payload'

/** A row of an array in a form: its fields by their name in the row, and Payload's record of it. */
export type RowState = { fields: Record<string, FormField>; row: Row }

type Arrangement = {
  patch: FormState
  /** The rows that the array no longer holds, by id. */
  removed: Map<string, RowState>
  /** Keys of the form state to delete. */
  surplus: string[]
}

/** Replaces and reorders rows in one step. Payload's own actions would render every moved row. Throws on an unknown id. */
export function arrangeRows(
  state: FormState,
  path: string,
  ids: readonly string[],
  removed: ReadonlyMap<string, RowState> = new Map(),
): Arrangement {
  const array = state[path]
  const before = rowsOf(state, path)
  const newlyRemoved = new Map(before)
  const patch: FormState = {}
  const rows = ids.map((id, index) => {
    const { fields, row } = before.get(id) ?? removed.get(id) ?? throwMissing(id)
    newlyRemoved.delete(id)
    if (array?.rows?.[index]?.id !== id) {
      for (const [name, field] of Object.entries(fields)) patch[`${path}.${index}.${name}`] = moveTo(`${path}.${index}.${name}`, field)
    }
    return moveTo(`${path}.${index}`, row)
  })
  patch[path] = { ...array, disableFormData: rows.length > 0, rows, value: rows.length }
  return { patch, removed: newlyRemoved, surplus: surplusOf(state, path, patch, rows) }
}

function rowsOf(state: FormState, path: string): Map<string, RowState> {
  const rows = (state[path]?.rows ?? []).map((row): RowState => ({ fields: {}, row }))
  for (const [key, field] of Object.entries(state)) {
    const place = placeOf(key, path)
    const row = place && rows[place.index]
    if (row) row.fields[place.name] = field
  }
  return new Map(rows.map((row) => [row.row.id, row]))
}

/** The keys that remain of a row that moved away: a new row has fewer fields than one that the server has rendered. */
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

/** Marks a rendered field or row as rendered at its new path, so that the server does not render it again: only the desk shows it. */
const moveTo = <Rendered extends FormField | Row>(path: string, rendered: Rendered): Rendered =>
  rendered.lastRenderedPath ? { ...rendered, lastRenderedPath: path } : rendered

function throwMissing(id: string): never {
  throw new Error(`The array holds no row ${id}.`)
}
