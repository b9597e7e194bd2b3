import type { RankedEntry } from 'types/content/list'
import type { Block, Inline, TextList } from 'types/content/rich-text'

type EntrySize = {
  'data-facts': number
  'data-letters': number
  'data-lines': number
  'data-ratio': number
}

/** What gives an entry its height. Browsers reserve as much for an entry that they have not laid out (`entry-height.css`). */
export function sizeOf(entry: SizedEntry): EntrySize {
  const { body, countries = [], directors, note, people, picture, runningTime, sequence, song, video } = entry
  const short = [runningTime ? 1 : 0, countries.length].filter(Boolean)
  const blocks = body.map(sizeOfBlock)
  const facts = [directors, short, people, song ? [song] : [], video ? [video] : []].filter(({ length }) => length > 0)
  return {
    // The columns of the facts stand side by side, two on a phone.
    'data-facts': Math.ceil(facts.length / 2) + Math.max(0, ...facts.map(({ length }) => length)),
    'data-letters': Math.round(
      sum([
        sequence.length * 1.4,
        note?.length ?? 0,
        (picture?.caption?.length ?? 0) * captionShare,
        ...blocks.map(({ letters }) => letters),
      ]),
    ),
    'data-lines': Math.round(sum([note ? noteLines : 0, ...blocks.map(({ lines }) => lines)])),
    'data-ratio': picture ? Number((picture.height / Math.max(picture.width, columnWidth)).toFixed(3)) : 0,
  }
}

type SizedEntry = Pick<
  RankedEntry,
  'body' | 'countries' | 'directors' | 'note' | 'people' | 'picture' | 'runningTime' | 'sequence' | 'song' | 'video'
>
type BlockSize = { letters: number; lines: number }

/** The space around a note, its kicker and its sign. */
const noteLines = 5
/** The rest of a paragraph's last line, and the space after it. */
const paragraphLines = 1.1
/** Its letters are smaller, and its lines longer. */
const captionShare = 0.5
const itemLines = 0.75
const headingLines = 2.5
/** Of an entry on a large screen, in pixels. A smaller picture is not enlarged. */
const columnWidth = 1104

function sizeOfBlock(block: Block): BlockSize {
  if (block.kind === 'list') return { letters: lettersIn(block.items.flat()), lines: itemsIn(block) * itemLines }
  return { letters: lettersIn(block.children), lines: block.kind === 'heading' ? headingLines : paragraphLines }
}

const itemsIn = ({ items }: TextList): number => items.length + sum(items.flat().map((part) => (part.kind === 'list' ? itemsIn(part) : 0)))

const lettersIn = (parts: (Inline | TextList)[]): number => sum(parts.map(lettersOf))

function lettersOf(part: Inline | TextList): number {
  if (part.kind === 'text') return part.text.length
  if (part.kind === 'break') return lineLetters / 2
  return lettersIn(part.kind === 'list' ? part.items.flat() : part.children)
}

/** A break leaves half a line empty. */
const lineLetters = 60

const sum = (numbers: number[]): number => numbers.reduce((total, each) => total + each, 0)
