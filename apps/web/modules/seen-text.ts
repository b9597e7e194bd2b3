import { fill } from '../words/fill.ts'

export type Line = { isSeen: boolean; rank: number; title: string }

/** Such as “3 of 12 seen”, by a sentence of the words of the site. */
export const progressIn = (lines: Pick<Line, 'isSeen'>[], progress: string): string =>
  fill(progress, { all: lines.length, seen: lines.filter(({ isSeen }) => isSeen).length })

/** The list as plain text, with a mark at each seen film. */
export const seenText = (title: string, address: string, lines: Line[], progress: string): string =>
  [
    title,
    address,
    progressIn(lines, progress),
    '',
    ...lines.map((line) => `[${line.isSeen ? 'x' : ' '}] ${line.rank}. ${line.title}`),
    '',
  ].join('\n')
