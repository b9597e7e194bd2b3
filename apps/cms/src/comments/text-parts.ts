import { isSafeLink } from 'types/safe-link'

import { mentionRanges } from './mentions.ts'

export type TextPart = { kind: 'link' | 'mention' | 'text'; text: string }

/** The text of a comment in parts, which together are the text: plain words, links and the people that it names. */
export function textParts(text: string, names: readonly string[]): TextPart[] {
  const parts: TextPart[] = []
  let at = 0
  for (const { end, kind, start } of [...linkRanges(text), ...mentions(text, names)].toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue
    if (start > at) parts.push({ kind: 'text', text: text.slice(at, start) })
    parts.push({ kind, text: text.slice(start, end) })
    at = end
  }
  return at < text.length ? [...parts, { kind: 'text', text: text.slice(at) }] : parts
}

type Range = { end: number; kind: 'link' | 'mention'; start: number }

const mentions = (text: string, names: readonly string[]): Range[] =>
  mentionRanges(text, names).map(({ end, start }) => ({ end, kind: 'mention', start }))

function linkRanges(text: string): Range[] {
  return [...text.matchAll(/https?:\/\/[^\s<>"“”]+/gi)].flatMap(({ 0: match, index }): Range[] => {
    const address = withoutPunctuation(match)
    return isSafeLink(address) ? [{ end: index + address.length, kind: 'link', start: index }] : []
  })
}

/** The full stop after an address is not part of it, nor is a bracket that it does not open. */
function withoutPunctuation(address: string): string {
  const shorter = address.replace(/[.,;:!?'’…]+$/, '')
  const trimmed = shorter.endsWith(')') && !shorter.includes('(') ? shorter.slice(0, -1) : shorter
  return trimmed === address ? address : withoutPunctuation(trimmed)
}
