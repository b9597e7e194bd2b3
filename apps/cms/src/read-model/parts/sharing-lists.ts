import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { type SQLiteAdapter, sql } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

import { isMongodb } from '../../database/mongodb/is-mongodb.ts'

/** Some are not published any more. */
const maxSharing = 30

type Row = { list: unknown; shared: number }

/** The lists whose newest editions share most montages with these, by their ids, and how many; in one query. */
export async function readSharing(payload: Payload, list: string, montages: string[]): Promise<Map<string, number>> {
  if (montages.length === 0) return new Map()
  const db: unknown = payload.db
  const rows = isMongodb(db) ? await rowsInMongodb(db, montages) : await rowsInSqlite(db as SQLiteAdapter, montages)
  return new Map(rows.map((row) => [String(row.list), row.shared] as const).filter(([id]) => id !== list))
}

function rowsInSqlite(db: SQLiteAdapter, montages: string[]): Promise<Row[]> {
  const ids = montages.map((id) => sql`${id}`)
  return db.drizzle.all<Row>(sql`
    SELECT e.list_id AS list, count(*) AS shared
    FROM editions_order AS o JOIN editions AS e ON e.id = o._parent_id
    WHERE o.montage IN (${sql.join(ids, sql`, `)}) AND e.is_newest = 1
    GROUP BY e.id ORDER BY shared DESC, e.published_at DESC LIMIT ${maxSharing + 1}`)
}

const rowsInMongodb = ({ connection }: MongooseAdapter, montages: string[]): Promise<Row[]> =>
  connection
    .collection('editions')
    .aggregate<Row>([
      { $match: { isNewest: true, 'order.montage': { $in: montages } } },
      { $project: { list: 1, publishedAt: 1, shared: { $size: { $setIntersection: ['$order.montage', montages] } } } },
      { $sort: { shared: -1, publishedAt: -1 } },
      { $limit: maxSharing + 1 },
    ])
    .toArray()
