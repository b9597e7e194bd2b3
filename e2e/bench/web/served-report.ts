import { quantile } from '../figures.ts'
import { connections } from './load.ts'
import { markdownTable } from './markdown-table.ts'

/** Responses per second, by round. */
export type Compared = { name: string; bytes: number; montage: number[]; bare: number[]; nginx: number[]; varnish: number[] }

const aim = 0.7
/** Three cells: responses per second, the ratio to nginx, and whether the aim is met. */
function ofVarnish(varnish: number, nginx: number): string[] {
  if (Number.isNaN(varnish) || Number.isNaN(nginx)) return ['', '', '']
  return [varnish.toFixed(0), `${(varnish / nginx).toFixed(2)} ×`, varnish / nginx >= aim ? 'yes' : 'NO']
}

const median = (rates: number[]): number => quantile(rates, 0.5)

export function reportServed(compared: Compared[], machine: string, versions: string): string {
  const rows = compared.map(({ bare, bytes, montage, name, nginx, varnish }) => {
    const ratio = median(montage) / median(bare)
    const ofNginx = median(nginx)
    return [
      name,
      ...[bytes, median(montage), median(bare)].map((figure) => figure.toFixed(0)),
      Number.isNaN(ofNginx) ? '' : ofNginx.toFixed(0),
      `${ratio.toFixed(2)} ×`,
      ratio >= aim ? 'yes' : 'NO',
      ...ofVarnish(median(varnish), ofNginx),
    ]
  })
  return `# The page server, measured

By \`pnpm bench:web\` on ${new Date().toISOString().slice(0, 10)}: ${machine}; ${versions}. All servers in one run, in turn; medians of
${compared[0]?.montage.length}, in responses per second, over ${connections} connections. The load generator runs on the same processors, and a busy machine lowers every figure: compare the ratios.

The page is the reference list on the production build, with the CMS stopped. Bare Node is a server of ten lines that sends the same bytes with
the same headers after one \`stat\`. nginx serves the same bytes as files, compressed beforehand (\`gzip_static\`; it knows no brotli). The aim is ${aim} × bare
Node in each row. Bare Node calls \`stat\` asynchronously and Montage synchronously, which is faster on a local disk: a ratio above 1 × shows
only this. The 404 page of nginx is nginx's own. Varnish stands in front of Montage with the shipped file, and answers pages and files from its memory; the aim is ${aim} × nginx.

${markdownTable(['responses per second', 'bytes', 'Montage', 'bare Node', 'nginx', '÷ bare Node', 'met', 'Varnish', '÷ nginx', 'met'], rows)}

## Before and after the page server

Measured once by hand, when the page server was built (commit cd47256 beside cd17718), with \`wrk\` in turn for 4 seconds each, while other work kept
the machine busy (load 8 to 10), so the rounds lie far apart: the list page with gzip 220, 290 and 499 responses per second before, 19,899, 19,210 and 22,199
after (69 × by the medians); with brotli 535, 535 and 1,038 before, 22,210, 17,296 and 21,290 after (40 ×; the least of the six pairs is 21 ×).
An AVIF, one round only: 400 before, 12,146 after.
`
}
