import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'

import { root } from '../servers/montage.ts'
import { templatesFolder } from '../template/folder.ts'
import { quantile } from './figures.ts'
import { markdownTable } from './web/markdown-table.ts'
import { machine } from './web/report.ts'

const databases = { mongodb: 'MongoDB', sqlite: 'SQLite' } as const
const shares = { max: 1, p50: 0.5, p95: 0.95, p99: 0.99 }
const aims: Partial<Record<keyof typeof shares, number>> = { p50: 2, p99: 8 }

/** A publish is visible through a cache within a second. */
const aimBehindVarnish = 1000

/** In milliseconds; none behind Varnish where it is not installed. */
export type Times = { behindVarnish: number[]; read: number[]; render: number[]; response: number[] }

/** Writes `docs/bench-publish.md` with these times and the last ones on the other database. Returns its text. */
export function reportPublish(times: Times): string {
  mkdirSync(templatesFolder, { recursive: true })
  writeFileSync(fileOf(process.env.DATABASE_URL ? 'mongodb' : 'sqlite'), JSON.stringify(times))
  const parts = Object.entries(databases).flatMap(([name, title]) => {
    const measured = readTimes(name)
    return measured ? [`## ${title}\n\n${tableOf(measured)}`] : []
  })
  const text = `${head()}\n${parts.join('\n\n')}\n`
  writeFileSync(path.join(root, 'docs/bench-publish.md'), text)
  return text
}

const head = (): string => `# From a publish to its readers, measured

By \`pnpm bench:publish\` on ${new Date().toISOString().slice(0, 10)}: ${machine()}. Publishes one after the other, each a re-rank of nine entries.
A bare render is one page rendered again and stored, unchanged. Varnish has the shipped file and is told of each publication before that is live.
`

function tableOf({ behindVarnish = [], read, render, response }: Times): string {
  const bare = quantile(render, 0.5)
  const row = (name: string, samples: number[]) => [
    name,
    ...(['p50', 'p95', 'p99', 'max'] as const).map((share) => `${quantile(samples, shares[share]).toFixed(0)} ms`),
  ]
  const rows = [
    row('the publish, until its response', response),
    row('from the response until readers have it', read),
    ...(behindVarnish.length > 0 ? [row('the same for readers behind Varnish', behindVarnish)] : []),
    row('a bare render', render),
  ]
  const ratios = Object.entries(aims).map(([share, aim]) => {
    const ratio = quantile(read, shares[share as keyof typeof shares]) / bare
    return `The ${share} reaches readers in ${ratio.toFixed(1)} bare renders; the aim is ${aim}: ${ratio <= aim ? 'met' : 'NOT met'}.`
  })
  if (behindVarnish.length > 0) {
    const isMet = quantile(behindVarnish, shares.p99) <= aimBehindVarnish
    ratios.push(`Behind Varnish the aim of the p99 is ${aimBehindVarnish} ms: ${isMet ? 'met' : 'NOT met'}.`)
  }
  return `${markdownTable(['', 'p50', 'p95', 'p99', 'max'], rows)}\n\n${ratios.join('\n')}`
}

const fileOf = (database: string): string => path.join(templatesFolder, `publish-times-${database}.json`)

function readTimes(database: string): Times | null {
  try {
    return JSON.parse(readFileSync(fileOf(database), 'utf8')) as Times
  } catch {
    return null
  }
}
