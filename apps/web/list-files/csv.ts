import { stringify } from 'csv-stringify/sync'
import type { RankedList } from 'types/content/list'
import type { Site } from 'types/content/site'

import { movementInWords } from '../present/movement-in-words.ts'

export const csvType = 'text/csv; charset=utf-8; header=present'

const columns = ['rank', 'title', 'year', 'directors', 'song', 'since the last edition', 'address']

/** A list as a table (RFC 4180), from rank 1. A cell that a spreadsheet would take for a formula gets an apostrophe. */
export function listAsCsv({ entries }: RankedList, { address }: Site): string {
  const rows = entries
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ directors, movement, rank, slug, song, title, year }) => [
      rank,
      title,
      year,
      directors.join('; '),
      song ?? '',
      movement ? movementInWords(movement) : '',
      `${address}/montages/${slug}`,
    ])
  // With the mark of its encoding, without which a well-known program takes it for another one.
  return stringify(rows, { bom: true, columns, escape_formulas: true, header: true, record_delimiter: 'windows' })
}
