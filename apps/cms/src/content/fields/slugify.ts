import transliterate from '@sindresorhus/transliterate'

import { longestSlug } from 'types/addresses'

/**
 * The last part of an address from a title: `Pain & Gain` gives `pain-and-gain`, `Amélie` gives `amelie`.
 * Cyrillic and Greek letters become Latin ones: `Рокки` gives `rokki`. Cut at a word when it is too long; empty when no letter or digit of the title
 * can stand in an address.
 */
export function slugify(title: string): string {
  const slug = title
    .replace(/\{count\}/g, ' ')
    .replace(/&/g, ' and ')
    .replace(/['’]/g, '')
    // Before the marks are taken off, which make other letters of some.
    .normalize('NFC')
    .replace(/[\p{Script=Cyrillic}\p{Script=Greek}]+/gu, (letters) => transliterate(letters))
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[œŒ]/g, 'oe')
    .replace(/[đĐðÐ]/g, 'd')
    .replace(/[þÞ]/g, 'th')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (slug.length <= longestSlug) return slug
  return slug
    .slice(0, longestSlug + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, longestSlug)
}
