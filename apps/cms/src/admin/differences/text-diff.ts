import { diffWordsWithSpace } from 'diff'

export type Part = { kind: 'added' | 'omitted' | 'removed' | 'same'; text: string }

const contextLength = 80

/** The parts of two texts, word by word, or else both texts as a whole. */
export function changedParts(before: string, now: string, isByWord: boolean): Part[] {
  if (!isByWord || before === '' || now === '') return [part('removed', before), part('added', now)].filter(({ text }) => text !== '')
  const parts = diffWordsWithSpace(before, now).map(({ added, removed, value }) =>
    part(added ? 'added' : removed ? 'removed' : 'same', value),
  )
  return parts.flatMap((each, index) => (each.kind === 'same' ? shortened(each.text, index === 0, index === parts.length - 1) : [each]))
}

const part = (kind: Part['kind'], text: string): Part => ({ kind, text })

/** Unchanged text without the middle, if long; at the ends of the text, only the side beside the change. */
function shortened(text: string, isFirst: boolean, isLast: boolean): Part[] {
  if (text.length <= 3 * contextLength) return [part('same', text)]
  const [head, tail] = [text.slice(0, contextLength).replace(/\S*$/, ''), text.slice(-contextLength).replace(/^\S*/, '')]
  const omitted = part('omitted', text.slice(head.length, text.length - tail.length))
  return [...(isFirst ? [] : [part('same', head)]), omitted, ...(isLast ? [] : [part('same', tail)])]
}
