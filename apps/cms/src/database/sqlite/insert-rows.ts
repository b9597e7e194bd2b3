import type { sqliteAdapter } from '@payloadcms/db-sqlite'
import { type Column, getTableColumns, type SQL, sql, type Table } from '@payloadcms/db-sqlite/drizzle'

type Adapter = ReturnType<ReturnType<typeof sqliteAdapter>['init']>
type Database = Pick<Adapter['drizzle'], 'run'>
type Row = Record<string, unknown>

/** Payload's insert. The rows of arrays, of which a long list has hundreds, go in as one value: Payload reads no more of them afterwards than their ids. */
export const insertWithRows = (adapter: Adapter): Adapter['insert'] => {
  const insert = adapter.insert.bind(adapter)
  return (args) => {
    const { db, tableName, values } = args
    const table = adapter.tables[tableName]
    return table && Array.isArray(values) && '_parentID' in table ? insertRows(db, table, values) : insert(args)
  }
}

/**
 * Inserts rows by one parameter, from whose JSON SQLite reads them. Drizzle makes a parameter of each value: that takes longer than the insert, and a
 * statement has 32,766 at most. The columns must have no default that SQLite computes.
 * @param onConflict what becomes of a row that is there
 * @returns the rows with the defaults of their columns
 */
export async function insertRows(db: Database, table: Table, rows: Row[], onConflict: SQL = sql``): Promise<Row[]> {
  const columns = Object.entries(getTableColumns(table))
  const whole = rows.map((row) =>
    Object.fromEntries(columns.map(([key, column]) => [key, row[key] === undefined ? defaultOf(column) : row[key]])),
  )
  const values = whole.map((row) => columns.map(([key, column]) => (row[key] === null ? null : column.mapToDriverValue(row[key]))))
  const names = columns.map(([, { name }]) => sql.identifier(name))
  const parts = columns.map((_, index) => sql.raw(`value ->> ${index}`))
  // Without WHERE, SQLite would take ON CONFLICT for a join.
  await db.run(sql`
    INSERT INTO ${table} (${sql.join(names, sql`, `)})
    SELECT ${sql.join(parts, sql`, `)} FROM json_each(${JSON.stringify(values)}) WHERE true ${onConflict}`)
  return whole
}

const defaultOf = ({ default: value, defaultFn }: Column): unknown => value ?? defaultFn?.() ?? null
