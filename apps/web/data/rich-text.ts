import { isSafeLink } from 'types/safe-link'

/** What an editor wrote, reduced to what the site prints. */
export type RichText = Block[]
export type Block = { kind: 'paragraph' | 'quote' | 'heading'; children: Inline[] }
export type Inline =
  | { kind: 'text'; text: string; isBold: boolean; isItalic: boolean }
  | { kind: 'break' }
  | { kind: 'link'; url: string; isExternal: boolean; children: Inline[] }

/** The parts of a Lexical node that are read. */
type Node = { type?: unknown; text?: unknown; format?: unknown; fields?: unknown; children?: unknown }

const bold = 1
const italic = 2

/** Maps Lexical's JSON. Of a node it does not know it keeps the children, so that no words are lost; an unsafe link becomes its text. */
export function toRichText(field: { root: { children: unknown[] } } | null | undefined): RichText {
  return childrenOf(field?.root).flatMap(toBlocks)
}

function toBlocks(node: Node): Block[] {
  if (node.type === 'paragraph' || node.type === 'quote' || node.type === 'heading') return block(node.type, node)
  // A container, such as a list: its own blocks, or one paragraph of the words in it.
  const children = childrenOf(node)
  if (children.length > 0 && children.every(isInline)) return block('paragraph', node)
  return isInline(node) ? block('paragraph', { children: [node] }) : children.flatMap(toBlocks)
}

function block(kind: Block['kind'], node: Node): Block[] {
  const children = childrenOf(node).flatMap(toInlines)
  return children.length > 0 ? [{ kind, children }] : []
}

function toInlines(node: Node): Inline[] {
  if (node.type === 'linebreak') return [{ kind: 'break' }]
  const children = childrenOf(node).flatMap(toInlines)
  if (typeof node.text === 'string') return [...toText(node.text, node.format), ...children]

  const url = node.type === 'link' || node.type === 'autolink' ? urlOf(node) : null
  return url && children.length > 0 ? [{ kind: 'link', url, isExternal: !url.startsWith('/'), children }] : children
}

function toText(text: string, format: unknown): Inline[] {
  const bits = typeof format === 'number' ? format : 0
  return text ? [{ kind: 'text', text, isBold: (bits & bold) !== 0, isItalic: (bits & italic) !== 0 }] : []
}

function urlOf({ fields }: Node): string | null {
  const { url } = (fields ?? {}) as { url?: unknown }
  return typeof url === 'string' && isSafeLink(url) ? url : null
}

const isInline = ({ text, type }: Node): boolean => typeof text === 'string' || ['linebreak', 'link', 'autolink'].includes(String(type))

const childrenOf = (node: Node | undefined): Node[] =>
  Array.isArray(node?.children) ? node.children.filter((child): child is Node => typeof child === 'object' && child !== null) : []
