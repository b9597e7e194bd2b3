import { diffWordsWithSpace } from 'diff'

/** A stretch of a text against another: in both, in the older alone, or in the newer alone. `left`: stands for words that stayed and are not shown. */
export type Part = { kind: 'added' | 'left' | 'removed' | 'same'; text: string }

/** How many characters of what stayed are shown beside a change. */
const context = 80

/** The parts of two texts: word by word, else the older as a whole and then the newer. */
export function changedParts(before: string, now: string, isByWord: boolean): Part[] {
  if (!isByWord || before === '' || now === '') return [part('removed', before), part('added', now)].filter(({ text }) => text !== '')
  const parts = diffWordsWithSpace(before, now).map(({ added, removed, value }) =>
    part(added ? 'added' : removed ? 'removed' : 'same', value),
  )
  return parts.flatMap((each, index) => (each.kind === 'same' ? shortened(each.text, index === 0, index === parts.length - 1) : [each]))
}

const part = (kind: Part['kind'], text: string): Part => ({ kind, text })

/** What stayed, without its middle where that is long, and without what lies before the first change and after the last. */
function shortened(text: string, isFirst: boolean, isLast: boolean): Part[] {
  if (text.length <= 3 * context) return [part('same', text)]
  const [head, tail] = [text.slice(0, context).replace(/\S*$/, ''), text.slice(-context).replace(/^\S*/, '')]
  const left = part('left', text.slice(head.length, text.length - tail.length))
  return [...(isFirst ? [] : [part('same', head)]), left, ...(isLast ? [] : [part('same', tail)])]
}
