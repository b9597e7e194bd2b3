import type { BlockContent, List, ListItem, PhrasingContent } from 'mdast'
import type { Block, Inline, RichText, TextList } from 'types/content/rich-text'

/** A rich text as the nodes of Markdown. `address`: of the site, for links within it. */
export function toNodes(text: RichText, headingDepth: 3 | 4, address: string): BlockContent[] {
  return text.map((block) => toBlock(block, headingDepth, address))
}

function toBlock(block: Block, depth: 3 | 4, address: string): BlockContent {
  if (block.kind === 'list') return toList(block, address)
  const children = toPhrases(block.children, address)
  if (block.kind === 'heading') return { children, depth, type: 'heading' }
  const paragraph = { children, type: 'paragraph' as const }
  return block.kind === 'quote' ? { children: [paragraph], type: 'blockquote' } : paragraph
}

const toList = ({ isNumbered, items }: TextList, address: string): List => ({
  children: items.map((parts) => toItem(parts, address)),
  ordered: isNumbered,
  spread: false,
  type: 'list',
})

/** Lists within an item are blocks of their own, and texts beside each other one paragraph. */
function toItem(parts: TextList['items'][number], address: string): ListItem {
  const children: ListItem['children'] = []
  for (const part of parts) {
    const last = children.at(-1)
    if (part.kind === 'list') children.push(toList(part, address))
    else if (last?.type === 'paragraph') last.children.push(...toPhrases([part], address))
    else children.push({ children: toPhrases([part], address), type: 'paragraph' })
  }
  return { children, spread: false, type: 'listItem' }
}

const toPhrases = (inlines: Inline[], address: string): PhrasingContent[] => inlines.map((inline) => toPhrase(inline, address))

function toPhrase(inline: Inline, address: string): PhrasingContent {
  if (inline.kind === 'break') return { type: 'break' }
  if (inline.kind === 'link') {
    const url = inline.url.startsWith('/') ? address + inline.url : inline.url
    return { children: toPhrases(inline.children, address), type: 'link', url }
  }
  const text: PhrasingContent = { type: 'text', value: inline.text }
  const italic: PhrasingContent = inline.isItalic ? { children: [text], type: 'emphasis' } : text
  return inline.isBold ? { children: [italic], type: 'strong' } : italic
}
