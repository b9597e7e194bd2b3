import { saysNothing, separator } from './says-nothing.ts'

/** What cannot be seen and does harm: control characters, half characters, and those that turn the direction of what follows. */
export const unseen = /[\p{Cc}\p{Cs}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu

/**
 * A text out of a file, on one line; null where it is empty, longer than it may be, not in the character set it claims, holds markup, or is what
 * a camera or a program writes by itself.
 */
export function cleanText(value: string, longest: number): string | null {
  // Long before anything is done with it.
  if (value.length > longest * 4) return null
  const text = value.replace(unseen, ' ').replace(/\s+/gu, ' ').trim()
  if (text === '' || text.length > longest || saysNothing(text)) return null
  return text.includes('\uFFFD') || /<[a-z!/?]/i.test(text) ? null : text
}

/** The same for names: each once, without those that say nothing. */
export function cleanNames(value: string, longest: number): string | null {
  const text = cleanText(value, longest)
  if (text === null) return null
  const names = text.split(separator).filter((name) => !saysNothing(name))
  const different = new Map(names.toReversed().map((name) => [name.toLowerCase(), name]))
  return different.size === text.split(separator).length ? text : [...different.values()].toReversed().join(', ')
}

/** A web address out of a file; null where it is anything else. */
export function cleanAddress(value: string): string | null {
  const address = value.trim()
  return address.length <= 2000 && /^https?:\/\/[^\s/\\]\S*$/i.test(address) && URL.canParse(address) ? address : null
}
