import { isBoilerplate, separator } from './boilerplate.ts'

/** Invisible characters that do harm: control characters, lone surrogates, and changes of the writing direction. */
export const invisible = /[\p{Cc}\p{Cs}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu

/** A text of a file on one line; null when it is empty, too long, in the wrong character set, boilerplate, or has markup. */
export function cleanText(value: string, maxLength: number): string | null {
  if (value.length > maxLength * 4) return null
  const text = value.replace(invisible, ' ').replace(/\s+/gu, ' ').trim()
  if (text === '' || text.length > maxLength || isBoilerplate(text)) return null
  return text.includes('\uFFFD') || /<[a-z!/?]/i.test(text) ? null : text
}

export function cleanNames(value: string, maxLength: number): string | null {
  const text = cleanText(value, maxLength)
  if (text === null) return null
  const names = text.split(separator).filter((name) => !isBoilerplate(name))
  const different = new Map(names.toReversed().map((name) => [name.toLowerCase(), name]))
  return different.size === text.split(separator).length ? text : [...different.values()].toReversed().join(', ')
}

export function cleanAddress(value: string): string | null {
  const address = value.trim()
  return address.length <= 2000 && /^https?:\/\/[^\s/\\]\S*$/i.test(address) && URL.canParse(address) ? address : null
}
