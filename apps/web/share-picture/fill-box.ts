import { widthOf } from './letters.ts'

/** What words have to fit in, in pixels. `leading` is how far apart lines stand, of the size. */
export type Box = { width: number; height: number; largest: number; smallest: number; leading: number }

/** Words broken into lines, and the size at which they fill a box. */
export type Setting = { size: number; lines: string[] }

/** How high a capital is, of the size. */
export const capital = 0.735

/** Sets settable words as large as a box allows, in lines of about the same length. What the smallest size does not hold ends in "…". */
export function fillBox(words: string, box: Box): Setting {
  const measure = remembering(widthOf)
  for (let size = box.largest; size >= box.smallest; size -= 2) {
    const lines = wrap(words, box.width / size, measure)
    if (lines && lines.length <= mostLines(size, box)) return { size, lines: balance(words, lines, box.width / size, measure) }
  }
  return squeeze(words, box, measure)
}

/** As much of settable words as one line holds, with "…" for the rest. */
export function shorten(words: string, ems: number, tracking = 0): string {
  if (widthOf(words, tracking) <= ems) return words
  const letters = [...words]
  while (letters.length > 0 && widthOf(`${letters.join('')}…`, tracking) > ems) letters.pop()
  return `${letters.join('').replace(/[\s,.:;–—-]+$/u, '')}…`
}

type Measure = (words: string) => number

/** The smallest size, words broken where they must be, the end left out. */
function squeeze(words: string, box: Box, measure: Measure): Setting {
  const ems = box.width / box.smallest
  const lines = wrap(breakWords(words, ems, measure), ems, measure) ?? []
  const most = mostLines(box.smallest, box)
  if (lines.length > most) lines.splice(most - 1, lines.length, shorten(lines.slice(most - 1).join(' '), ems))
  return { size: box.smallest, lines }
}

const mostLines = (size: number, { height, leading }: Box): number => Math.max(1, Math.floor((height / size - capital) / leading) + 1)

/** Fills line after line; null when a word is too wide for any. */
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

/** The narrowest setting that has no more lines. */
function balance(words: string, lines: string[], ems: number, measure: Measure): string[] {
  const narrower = wrap(words, ems - 0.05, measure)
  return narrower && narrower.length === lines.length ? balance(words, narrower, ems - 0.05, measure) : lines
}

/** Puts spaces into words that are wider than a line. */
function breakWords(words: string, ems: number, measure: Measure): string {
  let line = ''
  let broken = ''
  for (const letter of words) {
    line = letter === ' ' ? '' : line + letter
    if (measure(line || ' ') > ems) {
      broken += ' '
      line = letter
    }
    broken += letter
  }
  return broken
}

/** Balancing and trying sizes ask for the same words again and again. */
function remembering(measure: Measure): Measure {
  const known = new Map<string, number>()
  return (words) => {
    const width = known.get(words) ?? measure(words)
    known.set(words, width)
    return width
  }
}
