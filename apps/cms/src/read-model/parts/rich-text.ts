import type { Block, Inline, RichText, TextList } from 'types/content/rich-text'
import { isSafeLink } from 'types/safe-link'

type Node = { type?: unknown; text?: unknown; format?: unknown; fields?: unknown; listType?: unknown; children?: unknown }

const bold = 1
const italic = 2

/** Maps Lexical's JSON. An unknown node is replaced by its children, so that no text is lost; an unsafe link becomes its text. */
export function toRichText(field: { root: { children: unknown[] } } | null | undefined): RichText {
  return childrenOf(field?.root).flatMap(toBlocks)
}

function toBlocks(node: Node): Block[] {
  if (node.type === 'paragraph' || node.type === 'quote' || node.type === 'heading') return block(node.type, node)
  if (node.type === 'list') return list(node)
  // An unknown container becomes its blocks, or one paragraph of its text.
  const children = childrenOf(node)
  if (children.length > 0 && children.every(isInline)) return block('paragraph', node)
  return isInline(node) ? block('paragraph', { children: [node] }) : children.flatMap(toBlocks)
}

function block(kind: 'paragraph' | 'quote' | 'heading', node: Node): Block[] {
  const children = childrenOf(node).flatMap(toInlines)
  return children.length > 0 ? [{ kind, children }] : []
}

function list(node: Node): TextList[] {
  const items: TextList['items'] = []
  for (const child of childrenOf(node)) {
    const parts = (child.type === 'listitem' ? childrenOf(child) : [child]).flatMap(toParts)
    const last = items.at(-1)
    // In Lexical a nested list is an item of its own.
    if (last && parts.length > 0 && parts.every(({ kind }) => kind === 'list')) last.push(...parts)
    else if (parts.length > 0) items.push(parts)
  }
  return items.length > 0 ? [{ kind: 'list', isNumbered: node.listType === 'number', items }] : []
}

const toParts = (node: Node): (Inline | TextList)[] => (node.type === 'list' ? list(node) : toInlines(node))

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
