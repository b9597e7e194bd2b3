import { widthOf } from './letters.ts'

/** In pixels; `leading` is the distance of lines in ems. */
export type Box = { width: number; height: number; largest: number; smallest: number; leading: number }

export type Setting = { size: number; lines: string[] }

/** The height of a capital in ems. */
export const capital = 0.735

/** Sets settable words as large as a box allows, in lines of about the same length. Words that do not fit at the smallest size end in "…". */
export function fillBox(words: string, box: Box): Setting {
  for (let size = box.largest; size >= box.smallest; size -= 2) {
    const lines = wrap(words, box.width / size)
    if (lines && lines.length <= maxLines(size, box)) return { size, lines: balance(words, lines, box.width / size) }
  }
  return shrink(words, box)
}

/** Shortens settable words to a width in ems, with "…" at the end. `tracking` is the space between letters. */
export function shorten(words: string, ems: number, tracking = 0): string {
  if (widthOf(words, tracking) <= ems) return words
  const letters = [...words]
  while (letters.length > 0 && widthOf(`${letters.join('')}…`, tracking) > ems) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

function shrink(words: string, box: Box): Setting {
  const ems = box.width / box.smallest
  const shortened = words.split(' ').map((word) => shorten(word, ems))
  const lines = wrap(shortened.join(' '), ems) ?? []
  const max = maxLines(box.smallest, box)
  if (lines.length > max) lines.splice(max - 1, lines.length, shorten(lines.slice(max - 1).join(' '), ems))
  return { size: box.smallest, lines }
}

const maxLines = (size: number, { height, leading }: Box): number => Math.max(1, Math.floor((height / size - capital) / leading) + 1)

/** Null when a word is wider than a line. */
function wrap(words: string, ems: number): string[] | null {
  const lines: string[] = []
  for (const word of words.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`
    if (lines.length > 0 && widthOf(longer) <= ems) lines.splice(-1, 1, longer)
    else if (widthOf(word) <= ems) lines.push(word)
    else return null
  }
  return lines
}

/** The narrowest setting with the same number of lines. */
function balance(words: string, lines: string[], ems: number): string[] {
  const narrower = wrap(words, ems - 0.05)
  return narrower && narrower.length === lines.length ? balance(words, narrower, ems - 0.05) : lines
}
