import { longestSlug } from 'types/addresses'

/**
 * The last part of an address from a title: `Pain & Gain` gives `pain-and-gain`, `Amélie` gives `amelie`.
 * Cut at a word when it is too long; empty when the title has neither letters nor digits.
 */
export function slugify(title: string): string {
  const slug = title
    .replace(/\{count\}/g, ' ')
    .replace(/&/g, ' and ')
    .replace(/['’]/g, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[œŒ]/g, 'oe')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (slug.length <= longestSlug) return slug
  return slug
    .slice(0, longestSlug + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, longestSlug)
}
