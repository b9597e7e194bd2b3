export type Line = { isSeen: boolean; rank: number; title: string }

export const progressIn = (lines: Pick<Line, 'isSeen'>[]): string =>
  `${lines.filter(({ isSeen }) => isSeen).length} of ${lines.length} seen`

/** The list as plain text, with a mark at each seen film. */
export const seenText = (title: string, address: string, lines: Line[]): string =>
  [title, address, progressIn(lines), '', ...lines.map((line) => `[${line.isSeen ? 'x' : ' '}] ${line.rank}. ${line.title}`), ''].join('\n')
