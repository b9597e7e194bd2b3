type ProseNode = { children?: ProseNode[]; text?: string }

/** Whether the quoted words stand still in the value of a field, a text or rich text. Breaks and spaces count for nothing: a paragraph may be split or joined. */
export const isQuoted = (quote: string, value: unknown): boolean => normal(plainText(value)).includes(normal(quote))

/** Where the quoted words begin and end in a text, by code units; null when they are gone. */
export function passageIn(text: string, quote: string): { start: number; end: number } | null {
  const shown = [...text.matchAll(/[^\s\u00ad\u200b\ufeff]/g)]
  const words = normal(quote)
  const at = words === '' ? -1 : shown.join('').indexOf(words)
  const [first, last] = [shown[at], shown[at + words.length - 1]]
  return first && last ? { start: first.index, end: last.index + 1 } : null
}

function plainText(value: unknown): string {
  if (typeof value === 'string') return value
  const { root } = (value ?? {}) as { root?: ProseNode }
  return root ? textOf(root) : ''
}

const textOf = ({ children = [], text = '' }: ProseNode): string => text + children.map(textOf).join('')

/** Without spaces, and without what nobody sees. */
const normal = (text: string): string => text.normalize('NFC').replace(/[\s\u00ad\u200b\ufeff]+/g, '')
