import { cpus, loadavg, totalmem } from 'node:os'
import process from 'node:process'

import { quantile } from '../figures.ts'
import type { Audited } from './lighthouse.ts'
import { connections, type Load } from './load.ts'
import { markdownTable } from './markdown-table.ts'
import { kinds, type Reading, type Transfer } from './phone.ts'

type Measured = { audits: Audited[]; loads: Load[]; reading: Reading }

export type Compared = { appRouter: Measured; montage: Measured; static: Measured }

type Figure = (measured: Measured) => number

const median = (figure: (load: Load) => number) => (measured: Measured) => quantile(measured.loads.map(figure), 0.5)
const audited = (figure: (audit: Audited) => number) => (measured: Measured) => quantile(measured.audits.map(figure), 0.5)
const bytes = ({ requests: _, ...byKind }: Transfer): number => Object.values(byKind).reduce((sum, each) => sum + each, 0)

const rate = median((load) => load.rate)
const lcp = audited(({ lcp }) => lcp)
const firstView: Figure = ({ reading }) => bytes(reading.firstView)

/** The machine and its load: call it before the bench starts anything. */
export const machine = (): string =>
  `${cpus().length} processors (${cpus()[0]?.model.trim() || process.arch}), ${(totalmem() / 2 ** 30).toFixed(0)} GiB, ${process.platform}, ` +
  `with ${(loadavg()[0] ?? 0).toFixed(1)} processes running before the bench began`

export function report(compared: Compared, machine: string, versions: Record<string, string>, words: string): string {
  const { montage } = compared
  const faults = new Set(montage.audits.flatMap((audit) => audit.faults))
  return `# The list page, measured

By \`pnpm bench:web\` on ${new Date().toISOString().slice(0, 10)}: ${machine}; ${Object.entries(versions)
    .map((version) => version.join(' '))
    .join(', ')}. All pages in one run, in turn; medians.
A busy machine makes every time longer: compare the ratios.

The page is the reference list on the production build, with the CMS stopped. It is compared with the same content (${words}, the same pictures and
fonts) as a hand-made static page with an inline style sheet, served by nginx, and as a minimal App Router page without a client
component, built and served by the same Next. A ratio is Montage's figure divided by the figure of the other page.

## Aims

${markdownTable(['aim', 'measured', 'met'], aims(compared))}
${faults.size > 0 ? `\nWhat keeps Lighthouse's scores under 100: ${[...faults].join('; ')}.\n` : ''}
## Over the wire

On a phone (390 × 844, three pixels to one), with an empty cache; bytes as transferred, headers included. The first view is
everything that loads before the reader scrolls.

${table(
  compared,
  'first view',
  transfers(({ reading }) => reading.firstView),
)}

${table(
  compared,
  'read to the end',
  transfers(({ reading }) => reading.whole),
)}

## Lighthouse, mobile

${table(compared, `median of ${montage.audits.length}`, [
  ...(['performance', 'accessibility', 'best-practices', 'seo'] as const).map(
    (name): Row => [name, ({ audits }) => audits.map(({ scores }) => scores[name]).join(', ')],
  ),
  ['FCP', audited(({ fcp }) => fcp), inMs],
  ['LCP', lcp, inMs],
  ['TBT', audited(({ tbt }) => tbt), inMs],
  ['CLS', audited(({ cls }) => cls), (value) => value.toFixed(3)],
])}

## Under load

${connections} connections, gzip accepted, no wrong response. The load generator runs on the same processors, and limits nginx here.

${table(compared, `median of ${montage.loads.length}`, [
  ['requests per second', rate, (value) => value.toFixed(0)],
  ['p99', median(({ p99 }) => p99), inMs],
])}
`
}

function aims({ appRouter, montage, static: page }: Compared): string[][] {
  const isFull = ({ scores }: Audited) => Object.values(scores).every((score) => score === 100)
  const full = montage.audits.filter(isFull).length
  const needed = montage.reading.needScripts.length === 0 ? 0 : montage.reading.firstView.scripts
  const heavier = firstView(montage) / firstView(page)
  const later = lcp(montage) / lcp(page)
  const faster = rate(montage) / rate(appRouter)
  const { requests } = montage.reading.firstView
  return [
    ['Lighthouse: 100 in all four, in every run', `${full} of ${montage.audits.length}`, full === montage.audits.length],
    ['script bytes needed to read: 0', String(needed), needed === 0],
    ['bytes of the first view: at most 1.3 × the static page', times(heavier), heavier <= 1.3],
    ['requests of the first view: at most 6', String(requests), requests <= 6],
    ['LCP: at most 1.2 × the static page', times(later), later <= 1.2],
    ['requests per second: at least 1.5 × the App Router', times(faster), faster >= 1.5],
  ].map(([aim, measured, isMet]) => [String(aim), String(measured), isMet ? 'yes' : 'NO'])
}

/** A figure of the three pages and its format; texts have no ratio. */
type Row = [name: string, figure: Figure, write: (value: number) => string] | [name: string, words: (measured: Measured) => string]

function table({ appRouter, montage, static: page }: Compared, title: string, rows: Row[]): string {
  const all = [montage, page, appRouter]
  return markdownTable(
    [title, 'Montage', 'static', 'App Router', '÷ static', '÷ App Router'],
    rows.map(([name, figure, write]) => {
      if (!write) return [name, ...all.map((each) => String(figure(each))), '', '']
      const [ours = 0, ...others] = all.map((each) => Number(figure(each)))
      return [name, ...[ours, ...others].map(write), ...others.map((other) => (other === 0 ? '' : times(ours / other)))]
    }),
  )
}

const transfers = (transferOf: (measured: Measured) => Transfer): Row[] => [
  ['requests', (measured) => transferOf(measured).requests, String],
  ['all bytes', (measured) => bytes(transferOf(measured)), inKb],
  ...kinds.map((kind): Row => [kind, (measured) => transferOf(measured)[kind], inKb]),
]

const times = (ratio: number): string => `${ratio.toFixed(2)} ×`
const inKb = (value: number): string => `${(value / 1000).toFixed(1)} kB`
const inMs = (value: number): string => `${value.toFixed(0)} ms`
