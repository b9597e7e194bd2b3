import { widthOf } from './letters.ts'

/** In pixels; `leading` is the distance of lines in ems. */
export type Box = { width: number; height: number; largest: number; smallest: number; leading: number }

export type Setting = { size: number; lines: string[] }

/** The height of a capital in ems. */
export const capital = 0.735

/** Sets settable words as large as a box allows, in lines of about the same length. Words that do not fit at the smallest size end in "…". */
export function fillBox(words: string, box: Box): Setting {
  const measure = measureOnce()
  for (let size = box.largest; size >= box.smallest; size -= 2) {
    const lines = wrap(words, box.width / size, measure)
    if (lines && lines.length <= maxLines(size, box)) return { size, lines: balance(words, lines, box.width / size, measure) }
  }
  return shrink(words, box, measure)
}

/** Shortens settable words to a width in ems, with "…" at the end. `tracking` is the space between letters. */
export function shorten(words: string, ems: number, tracking = 0): string {
  if (widthOf(words, tracking) <= ems) return words
  const letters = [...words]
  while (letters.length > 0 && widthOf(`${letters.join('')}…`, tracking) > ems) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

type Measure = (words: string) => number

/** Shaping takes most of the time of a layout, and the same lines are tried at each size. */
function measureOnce(): Measure {
  const widths = new Map<string, number>()
  return (words) => {
    const width = widths.get(words) ?? widthOf(words)
    widths.set(words, width)
    return width
  }
}

function shrink(words: string, box: Box, measure: Measure): Setting {
  const ems = box.width / box.smallest
  const shortened = words.split(' ').map((word) => shorten(word, ems))
  const lines = wrap(shortened.join(' '), ems, measure) ?? []
  const max = maxLines(box.smallest, box)
  if (lines.length > max) lines.splice(max - 1, lines.length, shorten(lines.slice(max - 1).join(' '), ems))
  return { size: box.smallest, lines }
}

const maxLines = (size: number, { height, leading }: Box): number => Math.max(1, Math.floor((height / size - capital) / leading) + 1)

/** Null when a word is wider than a line. */
function wrap(words: string, ems: number, measure: Measure): string[] | null {
  const lines: string[] = []
  for (const word of words.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`
    if (lines.length > 0 && measure(longer) <= ems) lines.splice(-1, 1, longer)
    else if (measure(word) <= ems) lines.push(word)
    else return null
  }
  return lines
}

/** The narrowest setting with the same number of lines. */
function balance(words: string, lines: string[], ems: number, measure: Measure): string[] {
  const narrower = wrap(words, ems - 0.05, measure)
  return narrower && narrower.length === lines.length ? balance(words, narrower, ems - 0.05, measure) : lines
}
