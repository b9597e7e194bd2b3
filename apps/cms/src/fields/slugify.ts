/**
 * The last part of an address from a title: `Pain & Gain` gives `pain-and-gain`, `Amélie` gives `amelie`.
 * At most 80 characters, cut at a word; empty when the title has neither letters nor digits.
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
  if (slug.length <= 80) return slug
  return slug
    .slice(0, 81)
    .replace(/-[^-]*$/, '')
    .slice(0, 80)
}

/** Lower-case words joined by single hyphens. */
export const isSlug = (value: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) && value.length <= 80
