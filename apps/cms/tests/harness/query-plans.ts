import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

type Asked = { params: unknown[]; sql: string }
type Step = { detail: string; parent: number }

/** The full scans in the plans of the queries that `ask` sends to SQLite, as SQLite words them, and the number of queries. */
export async function fullScansOf(ask: () => Promise<unknown>, payload: Payload): Promise<{ queries: number; scans: string[] }> {
  const asked = await recordQueries(ask, payload)
  const scans: string[] = []
  for (const { params, sql } of asked) {
    const { rows } = await sqliteOf(payload).client.execute({ args: params as string[], sql: `EXPLAIN QUERY PLAN ${sql}` })
    const steps = rows.map(({ detail, parent }): Step => ({ detail: String(detail), parent: Number(parent) }))
    scans.push(...steps.filter((step) => isFullScan(step, steps, sql)).map(({ detail }) => `${detail}, for ${sql}`))
  }
  return { queries: asked.length, scans }
}

/** Tables with one row. */
const globals = ['installation', 'site']

/** Nearly every row is found by them. */
const unselective = /USING (?:COVERING )?INDEX \S*(?:_status|deleted_at|is_newest|latest)_idx/

/** Reading along an index in its order is no full scan when the query ends after a number of rows. */
function isFullScan({ detail, parent }: Step, steps: Step[], sql: string): boolean {
  if (unselective.test(detail)) return true
  const [, name = '', index] = /^SCAN (\S+)(?: USING (?:COVERING )?INDEX (\S+))?/.exec(detail) ?? []
  if (name === '' || globals.includes(name)) return false
  if (index) return !(parent === 0 && /limit \?$/.test(sql.trim()))
  return !steps.some((step) => step.detail === `CO-ROUTINE ${name}`)
}

async function recordQueries(ask: () => Promise<unknown>, payload: Payload): Promise<Asked[]> {
  const asked: Asked[] = []
  const { session } = sqliteOf(payload).drizzle as unknown as { session: { logger: unknown } }
  const { logger } = session
  session.logger = { logQuery: (sql: string, params: unknown[]) => asked.push({ params, sql }) }
  try {
    await ask()
  } finally {
    session.logger = logger
  }
  return asked
}

const sqliteOf = ({ db }: Payload): SQLiteAdapter => db as unknown as SQLiteAdapter
