import { isSafeLink } from 'types/safe-link'

import type { Block, Place } from './blocks.ts'
import { type Format, formatOf, hasStyle } from './format.ts'
import { emptyLeftOut, type LeftOut } from './left-out.ts'
import { isMarker, isQuote, withoutMarker, wordPlaceOf } from './word-markup.ts'

/** The context of a node. Texts with the same `key` (a quote, an item) form one block. */
type Context = Format & {
  block: Pick<Block, 'kind' | 'place'>
  depth: number
  isNumbered: boolean
  isPre: boolean
  key: unknown
  list: unknown
  url: string | null
}

const outermost: Context = {
  block: { kind: 'paragraph', place: null },
  depth: 0,
  isBold: false,
  isItalic: false,
  isNumbered: false,
  isPre: false,
  key: null,
  list: null,
  url: null,
}

const blockTags = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR
  LEGEND LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL`.split(/\s+/),
)
const wordless = new Set(['HEAD', 'NOSCRIPT', 'SCRIPT', 'STYLE', 'TEMPLATE', 'TITLE'])
const images = new Set(['CANVAS', 'IMG', 'SVG'])
const embeds = new Set(['AUDIO', 'EMBED', 'IFRAME', 'OBJECT', 'VIDEO'])

/** Reads the blocks of pasted markup, and what is left out. Blocks may be empty; spaces are not collapsed. */
export function readPasted(body: Element): { blocks: Block[]; leftOut: LeftOut } {
  const blocks: (Block & { key: unknown })[] = []
  const leftOut = emptyLeftOut()
  let open: Block | null = null

  const blockFor = ({ block, key }: Context): Block => {
    if (open) return open
    const last = blocks.at(-1)
    if (last && key !== null && last.key === key) {
      last.runs.push('break')
      open = last
    } else {
      const added = { ...block, key, runs: [] }
      blocks.push(added)
      open = added
    }
    return open
  }

  const readText = (text: string, context: Context) => {
    if (!open && text.trim() === '') return
    const { block, isBold, isItalic, isPre, url } = context
    const { runs } = blockFor(context)
    for (const [place, line] of (isPre ? text.split('\n') : [text]).entries()) {
      if (place > 0) runs.push('break')
      runs.push({ isBold: isBold && block.kind !== 'heading', isItalic, text: line, url })
    }
  }

  const readChildren = (element: Element, context: Context) => {
    for (const child of element.childNodes) {
      if (child.nodeType === 3) readText(child.textContent ?? '', context)
      else if (child.nodeType === 1) readElement(child as Element, context)
    }
  }

  const readElement = (element: Element, context: Context): void => {
    const tag = element.tagName.toUpperCase()
    if (wordless.has(tag) || isMarker(element) || hasStyle(element, 'display', /^none/)) return
    if (hasStyle(element, 'mso-element', /^comment-list$/)) leftOut.hasComments = true
    else if (images.has(tag)) leftOut.images += 1
    else if (embeds.has(tag)) leftOut.embeds += 1
    else if (tag === 'BR') open?.runs.push('break')
    else if (blockTags.has(tag)) readBlock(element, tag, context)
    else readChildren(element, { ...context, ...formatOf(element, tag, context), url: urlOf(element, tag) ?? context.url })
  }

  const readBlock = (element: Element, tag: string, context: Context) => {
    if (tag === 'TABLE' && element.getAttribute('role') !== 'presentation') leftOut.tables += 1
    open = null
    const before = blocks.length
    readChildren(element, contextIn(element, tag, context))
    const first = blocks[before]
    if (first && tag === 'P') withoutMarker(element, first)
    open = null
  }

  const urlOf = (element: Element, tag: string): string | null => {
    const address = tag === 'A' ? (element.getAttribute('href') ?? '').trim() : ''
    if (isSafeLink(address)) return address
    const words = element.textContent?.trim()
    if (address && words) leftOut.links.push(words)
    return null
  }

  readChildren(body, outermost)
  return { blocks, leftOut }
}

function contextIn(element: Element, tag: string, context: Context): Context {
  const { block, depth, isNumbered, list } = context
  if (tag === 'UL' || tag === 'OL') return { ...context, depth: depth + 1, isNumbered: tag === 'OL', list: list ?? element }
  if (tag === 'LI') return { ...context, block: { kind: 'item', place: { isNumbered, ...levelOf(element, context) } }, key: element }
  if (tag === 'PRE') return { ...context, isPre: true }
  if (block.kind === 'item') return context
  if (/^H[1-6]$/.test(tag)) return { ...context, block: { kind: 'heading', place: null }, key: null }
  const place = wordPlaceOf(element)
  if (place) return { ...context, block: { kind: 'item', place }, key: null }
  const quote = { kind: 'quote', place: null } as const
  if (tag === 'BLOCKQUOTE') return { ...context, block: quote, key: element }
  return isQuote(element) ? { ...context, block: quote, key: 'quote of Word' } : context
}

/** Word for the web makes each item a list, with its level in an attribute. */
function levelOf(item: Element, { depth, list }: Context): Pick<Place, 'level' | 'list'> {
  const id = item.getAttribute('data-listid')
  const level = Number(item.getAttribute('data-aria-level'))
  return id && level && depth <= 1 ? { level, list: id } : { level: Math.max(depth, 1), list }
}
