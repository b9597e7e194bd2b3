import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { type SQLiteAdapter, sql } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import type { Movement } from 'types/content/movement'
import { isMongodb } from '../../database/mongodb/is-mongodb.ts'

/** Where a montage stands in the newest edition of a list. */
export type Place = { list: string; montage: string; rank: number; of: number; movement: Movement | null }

type Row = { by: number; edition: number; kind: Movement['kind']; list: unknown; montage: string; of: number; rank: number }

/** The places of montages, in one query that reads only their own rows of an order: Payload would read each order whole. */
export async function readPlaces(payload: Payload, montages: string[]): Promise<Place[]> {
  if (montages.length === 0) return []
  const db: unknown = payload.db
  const rows = isMongodb(db) ? await rowsInMongodb(db, montages) : await rowsInSqlite(db as SQLiteAdapter, montages)
  return rows.map(({ by, edition, kind, list, montage, of, rank }) => ({
    list: String(list),
    montage,
    rank,
    of,
    movement: edition > 1 ? { by, kind } : null,
  }))
}

function rowsInSqlite(db: SQLiteAdapter, montages: string[]): Promise<Row[]> {
  const ids = montages.map((id) => sql`${id}`)
  return db.drizzle.all<Row>(sql`
    SELECT e.list_id AS list, e.number AS edition, e.length AS "of", o._order AS rank, o.montage, o.movement_kind AS kind, o.movement_by AS "by"
    FROM editions_order AS o JOIN editions AS e ON e.id = o._parent_id
    WHERE o.montage IN (${sql.join(ids, sql`, `)}) AND e.is_newest = 1`)
}

/** So many montages are looked up in each order; for more, each order is read once. */
const maxLookedUp = 20

const rowsInMongodb = (db: MongooseAdapter, montages: string[]): Promise<Row[]> =>
  montages.length > maxLookedUp ? rowsOfMany(db, montages) : rowsOfFew(db, montages)

async function rowsOfMany({ connection }: MongooseAdapter, montages: string[]): Promise<Row[]> {
  const isOne = { 'order.montage': { $in: montages } }
  const rows = await connection
    .collection('editions')
    .aggregate<Omit<Row, 'by' | 'kind'> & { movement: Movement; place: number }>([
      { $match: { isNewest: true, ...isOne } },
      { $unwind: { includeArrayIndex: 'place', path: '$order' } },
      { $match: isOne },
      { $project: { edition: '$number', list: 1, montage: '$order.montage', movement: '$order.movement', of: '$length', place: 1 } },
    ])
    .toArray()
  return rows.map(({ movement, place, ...row }) => ({ ...row, ...movement, rank: Number(place) + 1 }))
}

async function rowsOfFew({ connection }: MongooseAdapter, montages: string[]): Promise<Row[]> {
  const row = { movement: { $arrayElemAt: ['$order.movement', '$$place'] }, montage: '$$montage', place: '$$place' }
  const editions = await connection
    .collection('editions')
    .aggregate<EditionInMongodb>([
      { $match: { isNewest: true, 'order.montage': { $in: montages } } },
      {
        $project: {
          length: 1,
          list: 1,
          number: 1,
          rows: {
            $map: {
              as: 'montage',
              in: { $let: { in: row, vars: { place: { $indexOfArray: ['$order.montage', '$$montage'] } } } },
              input: montages,
            },
          },
        },
      },
    ])
    .toArray()
  return editions.flatMap(({ length, list, number, rows }) =>
    rows
      .filter(({ place }) => place >= 0)
      .map(({ montage, movement, place }) => ({ ...movement, edition: number, list, montage, of: length, rank: place + 1 })),
  )
}

type EditionInMongodb = {
  length: number
  list: unknown
  number: number
  rows: { montage: string; movement: Movement; place: number }[]
}
