import type { Inline, RichText, TextList } from 'types/content/rich-text'

/** The words of a rich text. */
export const plainText = (text: RichText): string =>
  text.map((block) => (block.kind === 'list' ? listText(block) : block.children.map(partText).join(''))).join(' ')

const listText = ({ items }: TextList): string => items.map((parts) => parts.map(partText).join('')).join(' ')

function partText(part: Inline | TextList): string {
  if (part.kind === 'text') return part.text
  if (part.kind === 'break') return ' '
  return part.kind === 'list' ? ` ${listText(part)}` : part.children.map(partText).join('')
}
