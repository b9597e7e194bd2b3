import { stringify } from 'csv-stringify/sync'
import type { RankedList } from 'types/content/list'
import type { Site } from 'types/content/site'

import { movementInWords } from '../present/movement-in-words.ts'
import { wordsFor } from '../words/languages.ts'

export const csvType = 'text/csv; charset=utf-8; header=present'

/** A list as a table (RFC 4180), from rank 1. A cell that a spreadsheet would take for a formula gets an apostrophe. */
export function listAsCsv(list: RankedList, site: Site): string {
  const words = wordsFor(site, list)
  const rows = list.entries
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ countries = [], directors, movement, rank, runningTime, slug, song, title, year }) => [
      rank,
      title,
      year,
      directors.join('; '),
      runningTime ?? '',
      countries.join('; '),
      song ?? '',
      movement ? movementInWords(movement, words) : '',
      `${site.address}/montages/${slug}`,
    ])
  // With the mark of its encoding, without which a well-known program takes it for another one.
  return stringify(rows, { bom: true, columns: words.file.columns, escape_formulas: true, header: true, record_delimiter: 'windows' })
}
