import { writeFile } from 'node:fs/promises'
import path from 'node:path'

import { root } from '../../servers/montage.ts'
import { markdownTable } from '../web/markdown-table.ts'
import { machine } from '../web/report.ts'
import { isFull } from './data.ts'
import { databases, type Results, type Row, readResults } from './results.ts'

/** Prints all results that are there; those at full size go to `docs/bench-scale.md`. */
export async function reportScale(): Promise<void> {
  const parts = Object.entries(databases).flatMap(([name, title]) => {
    const results = readResults(name)
    return Object.keys(results).length > 0 ? [`## ${title}\n\n${tablesOf(results)}`] : []
  })
  const text = `${head()}\n${parts.join('\n\n')}\n`
  console.log(text)
  if (isFull) await writeFile(path.join(root, 'docs/bench-scale.md'), text)
}

const head = (): string => `# Montage at size, measured

By \`pnpm bench:scale\` on ${new Date().toISOString().slice(0, 10)}: ${machine()}. ${
  isFull
    ? 'The data: 10,000 montages with 500 images, 2,000 people, 300 lists of 10 to 50, one of 500, one with 200 editions.'
    : 'A small try, whose figures mean nothing.'
}
\`at size\` stands beside the same on the reference list of nine: where a list is measured, in the same database; where the whole is measured, in a
database that holds the reference list alone. A busy machine makes every time longer: compare the ratios. Medians, unless a share is named.
`

const tablesOf = (results: Results): string =>
  Object.entries(results)
    .map(([part, rows]) => `### ${part}\n\n${markdownTable(['', 'at size', 'nine', 'ratio', 'aim', 'met'], rows.map(cellsOf))}`)
    .join('\n\n')

function cellsOf({ atMost, large, limit, name, nine, unit }: Row): string[] {
  const ratio = nine ? large / nine : null
  const aim = limit ? `≤ ${write(limit, unit)}` : atMost ? `≤ ${atMost} ×` : ''
  const isMet = limit ? large <= limit : ratio !== null && ratio <= (atMost ?? 0)
  const inTimes = ratio === null ? '' : `${ratio.toFixed(1)} ×`
  return [name, write(large, unit), nine === null ? '' : write(nine, unit), inTimes, aim, aim && (isMet ? 'yes' : 'NO')]
}

function write(value: number, unit: Row['unit']): string {
  if (unit === 'number') return value.toFixed(0)
  if (unit === 'ms') return value < 10_000 ? `${value.toFixed(value < 10 ? 1 : 0)} ms` : `${(value / 1000).toFixed(1)} s`
  return value < 1_000_000 ? `${(value / 1000).toFixed(1)} kB` : `${(value / 1_000_000).toFixed(1)} MB`
}
