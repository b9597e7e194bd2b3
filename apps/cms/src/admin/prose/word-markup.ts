import type { Block, Place } from './blocks.ts'
import { hasStyle, styleOf } from './format.ts'

/** Word's bullets, in its symbol fonts, and numbers: “1.”, “a)”, “(iv)”. */
const marker = /^\s*([·•§▪◦‣\uf0a7\uf0b7o–-]|\(?(?:\d{1,3}|[a-z]|[ivx]+)[.)])[\s\u00a0]{2,}/i
const numbered = /[\da-z]\s*[.)]/i

/** True for a bullet or number that Word writes before an item, and for a link to a comment. */
export const isMarker = (element: Element): boolean =>
  hasStyle(element, 'mso-list', /^ignore$/i) || /\b(MsoCommentReference|msocomanchor)\b/.test(element.className)

/** The place of a paragraph that Word marks as a list item; else null. */
export function wordPlaceOf(element: Element): Place | null {
  const [, list, level, format] = /^(l\d+)\s+level(\d+)(?:\s+(lfo\d+))?/.exec(styleOf(element, 'mso-list') ?? '') ?? []
  if (level) {
    const sign = element.querySelector('[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]') ?? element
    return { isNumbered: numbered.test(signOf(sign)), level: Number(level), list: `${list} ${format}` }
  }
  return isListParagraph(element) && marker.test(element.textContent ?? '')
    ? { isNumbered: numbered.test(signOf(element)), level: 1, list: 'list of Word' }
    : null
}

export const isQuote = (element: Element): boolean => /\bMso(Intense)?Quote\b/.test(element.className)

/** Removes the bullet or number from a list paragraph in which Word has not marked it. */
export function withoutMarker(element: Element, block: Block): void {
  if (!isListParagraph(element) || block.kind !== 'item') return
  const words = block.runs.map((run) => (run === 'break' ? '\n' : run.text)).join('')
  let remaining = marker.exec(words)?.[0].length ?? 0
  for (const run of block.runs) {
    if (run === 'break') return
    const removed = Math.min(remaining, run.text.length)
    run.text = run.text.slice(removed)
    remaining -= removed
  }
}

const isListParagraph = (element: Element): boolean => /\bMsoList/.test(element.className)

const signOf = (element: Element): string => (element.textContent ?? '').trim().slice(0, 6)
