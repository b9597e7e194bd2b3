import process from 'node:process'

import { markdownTable } from '../web/markdown-table.ts'
import { machine } from '../web/report.ts'
import type { Quality } from './quality.ts'

/** The figures as a page of the documentation. */
export function reportOf(figures: string[][], qualities: Quality[], { bytes, rounds }: { bytes: number; rounds: number }): string {
  const ratio = (one: number, other: number) => (one / other).toFixed(2)
  const rows = qualities.map(({ format, ours, sharps, width }) => [
    `${format === 'avif' ? 'AVIF' : 'WebP'}, ${width} px`,
    `${(ours.bytes / 1024).toFixed(0)} KB`,
    ours.ssim.toFixed(4),
    ratio(ours.bytes, sharps.bytes),
    ratio(ours.milliseconds, sharps.milliseconds),
  ])
  return `# Images, measured

Written by \`pnpm bench:media\` on ${machine()}; Node ${process.version}, with a generated JPEG of 12 megapixels
(${(bytes / 1024 / 1024).toFixed(1)} MB) with the light, edges and grain of a photograph; medians of ${rounds}.

${markdownTable(['', 'measured'], figures)}

Our encoding compared with sharp's defaults at the quality that gives the same SSIM (luma, 8 × 8 windows). A ratio below 1 is better.

${markdownTable(['', 'ours', 'SSIM', 'bytes, ours to sharp’s', 'time, ours to sharp’s'], rows)}
`
}
