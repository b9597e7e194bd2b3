type ProseNode = { children?: ProseNode[]; text?: string }

/** Whether the quoted words stand still in the value of a field, a text or rich text. Breaks and spaces count for nothing: a paragraph may be split or joined. */
export const isQuoted = (quote: string, value: unknown): boolean => normal(plainText(value)).includes(normal(quote))

function plainText(value: unknown): string {
  if (typeof value === 'string') return value
  const { root } = (value ?? {}) as { root?: ProseNode }
  return root ? textOf(root) : ''
}

const textOf = ({ children = [], text = '' }: ProseNode): string => text + children.map(textOf).join('')

/** Without spaces, and without what nobody sees. */
const normal = (text: string): string => text.normalize('NFC').replace(/[\s\u00ad\u200b\ufeff]+/g, '')
