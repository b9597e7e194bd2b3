type ProseNode = { children?: ProseNode[]; fields?: { url?: string }; text?: string; type?: string }

const blocks = new Set(['heading', 'list', 'listitem', 'paragraph', 'quote'])

/** A rich text as plain text, with a line for each block. Links are followed by their address, so that a new address is a difference. */
export function proseToText(value: unknown): string {
  const { root } = value as { root?: ProseNode }
  return root ? linesOf(root).join('\n') : ''
}

function linesOf(node: ProseNode): string[] {
  const children = node.children ?? []
  if (children.some(isBlock)) return children.flatMap(linesOf)
  const line = children.map(wordsOf).join('')
  return line === '' ? [] : [line]
}

const isBlock = ({ type }: ProseNode): boolean => blocks.has(type ?? '')

function wordsOf({ children = [], fields, text = '', type }: ProseNode): string {
  if (type === 'linebreak') return '\n'
  const words = text + children.map(wordsOf).join('')
  return fields?.url ? `${words} (${fields.url})` : words
}
