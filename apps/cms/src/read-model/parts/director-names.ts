import { type SQLiteAdapter, sql } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { pageOfDirector } from '../../addresses/index-pages.ts'
import { isMongodb } from '../../database/mongodb/is-mongodb.ts'

/** The names of directors, as montages have them, whose page is at a path: editors write a name in several ways. In one query that reads no montage. */
export async function namesOfDirectorAt(path: string, payload: Payload): Promise<string[]> {
  const db: unknown = payload.db
  const names = isMongodb(db) ? await db.connection.collection('montages').distinct('directors') : await namesInSqlite(db as SQLiteAdapter)
  return names.map(String).filter((name) => pageOfDirector(name) === path)
}

async function namesInSqlite(db: SQLiteAdapter): Promise<string[]> {
  const rows = await db.drizzle.all<{ name: string }>(sql`SELECT DISTINCT text AS name FROM montages_texts WHERE path = 'directors'`)
  return rows.map(({ name }) => name)
}
