import { Fragment, type ReactNode } from 'react'
import type { Block, Inline, RichText, TextList } from 'types/content/rich-text'

type ProseProps = {
  text: RichText
  /** Of the headings in the text. */
  headingLevel: 2 | 3
}

export function Prose({ headingLevel, text }: ProseProps) {
  // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity of their own, and nothing reorders them in the browser.
  return text.map((block, place) => <Fragment key={place}>{toElement(block, headingLevel)}</Fragment>)
}

function toElement(block: Block, headingLevel: 2 | 3): ReactNode {
  if (block.kind === 'list') return toList(block)
  const { children, kind } = block
  const content = toContent(children)
  if (kind === 'paragraph') return <p dir="auto">{content}</p>
  if (kind === 'heading') return headingLevel === 2 ? <h2 dir="auto">{content}</h2> : <h3 dir="auto">{content}</h3>
  return (
    <blockquote dir="auto">
      <p>{content}</p>
    </blockquote>
  )
}

function toList({ isNumbered, items }: TextList): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: as above.
  const content = items.map((parts, place) => <li key={place}>{toContent(parts)}</li>)
  return isNumbered ? <ol dir="auto">{content}</ol> : <ul dir="auto">{content}</ul>
}

function toContent(inlines: (Inline | TextList)[]): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: as above.
  return inlines.map((inline, place) => <Fragment key={place}>{toInline(inline)}</Fragment>)
}

function toInline(inline: Inline | TextList): ReactNode {
  if (inline.kind === 'list') return toList(inline)
  if (inline.kind === 'break') return <br />
  if (inline.kind === 'text') {
    const text = inline.isItalic ? <em>{inline.text}</em> : inline.text
    return inline.isBold ? <strong>{text}</strong> : text
  }
  return (
    <a href={inline.url} {...(inline.isExternal && { rel: 'noopener' })}>
      {toContent(inline.children)}
    </a>
  )
}
