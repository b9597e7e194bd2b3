/** The slugs of a list's montages as its page shows them. */
export const orderIn = (html: string): string[] => [...html.matchAll(/<li class="entry" id="([^"]+)"/g)].map(([, slug = '']) => slug)

/** The publication that a page names; null when there is none. */
export function publicationIn(html: string): number | null {
  const [, number] = /<meta name="publication" content="(\d+)"/.exec(html) ?? []
  return number === undefined ? null : Number(number)
}
