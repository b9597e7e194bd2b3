import process from 'node:process'

import { markdownTable } from '../web/markdown-table.ts'
import { machine } from '../web/report.ts'
import type { Quality } from './quality.ts'

export function reportOf(figures: string[][], qualities: Quality[], { bytes, rounds }: { bytes: number; rounds: number }): string {
  const ratio = (one: number, other: number) => (one / other).toFixed(2)
  const rows = qualities.map(({ format, ours, sharps, width }) => [
    `${format === 'avif' ? 'AVIF' : 'WebP'}, ${width} px`,
    `${(ours.bytes / 1024).toFixed(0)} KB`,
    ours.ssim.toFixed(4),
    ratio(ours.bytes, sharps.bytes),
  ])
  return `# Images, measured

Written by \`pnpm bench:media\` on ${machine()}; Node ${process.version}, with a generated JPEG of 12 megapixels
(${(bytes / 1024 / 1024).toFixed(1)} MB) with the light, edges and grain of a photograph; medians of ${rounds}.

${markdownTable(['', 'measured'], figures)}

The renditions that the CMS serves, compared with sharp's defaults at the quality that gives the same SSIM (luma, 8 × 8 windows). A ratio below
1 is better. The time to encode one rendition is not measured here: the table above times all renditions of an upload.

${markdownTable(['', 'ours', 'SSIM', 'bytes, ours to sharp’s'], rows)}
`
}
