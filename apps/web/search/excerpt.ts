import { wordsIn } from './words-in.ts'

const length = 240
/** Of the excerpt before the first word that was found. */
const before = 80

/** The part of a text around the first of the words that were found, cut between words. */
export function excerptOf(text: string, found: ReadonlySet<string>): string {
  if (text.length <= length) return text
  const first = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].find(([part]) => wordsIn(part).some((word) => found.has(word)))?.index ?? 0
  const start = first <= before ? 0 : text.indexOf(' ', first - before) + 1
  const rest = text.slice(start)
  const end = rest.length <= length ? rest.length : Math.max(rest.lastIndexOf(' ', length), length / 2)
  return `${start > 0 ? '… ' : ''}${rest.slice(0, end)}${end < rest.length ? ' …' : ''}`
}
