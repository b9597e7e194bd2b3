import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'

import { templatesFolder } from '../../template/folder.ts'
import { quantile } from '../figures.ts'
import { isFull } from './data.ts'

export type Unit = 'bytes' | 'ms' | 'number'

/** A figure at size, and the same at nine entries; null where there is no such figure. `atMost`: the aim for their ratio; `limit`: for the first. */
export type Row = { atMost?: number; limit?: number; large: number; name: string; nine: number | null; unit: Unit }

/** The rows of each part of the bench, as the last run of it measured them. */
export type Results = Record<string, Row[]>

export const databases = { mongodb: 'MongoDB', sqlite: 'SQLite' } as const
const own = process.env.DATABASE_URL ? 'mongodb' : 'sqlite'

const fileOf = (database: string): string => path.join(templatesFolder, `scale-results-${isFull ? 'full' : 'small'}-${database}.json`)

/** Parts may be run apart, and each database in a run of its own: the results of the others are kept. */
export function storeRows(part: string, rows: Row[]): void {
  mkdirSync(templatesFolder, { recursive: true })
  writeFileSync(fileOf(own), JSON.stringify({ ...readResults(own), [part]: rows }))
}

export function readResults(database: string): Results {
  try {
    return JSON.parse(readFileSync(fileOf(database), 'utf8')) as Results
  } catch {
    return {}
  }
}

type Compared = { large: number[]; nine: number[] }

export const rowOf = (
  name: string,
  { large, nine }: Compared,
  { atMost, share = 0.5, unit = 'ms' }: { atMost?: number; share?: number; unit?: Unit } = {},
): Row => ({
  ...(atMost && { atMost }),
  large: quantile(large, share),
  name,
  nine: nine.length > 0 ? quantile(nine, share) : null,
  unit,
})

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}
