import transliterate from '@sindresorhus/transliterate'

import { longestSlug } from 'types/addresses'

/** `Pain & Gain` gives `pain-and-gain`, `Рокки` gives `rokki`. Empty when no letter of the title can be in an address. */
export function slugify(title: string): string {
  const slug = title
    .replace(/\{count\}/g, ' ')
    .replace(/&/g, ' and ')
    .replace(/['’]/g, '')
    // Composed, since the transliteration knows no separate marks.
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
