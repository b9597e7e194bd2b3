/** The slugs of a list's montages in the order in which its page shows them. */
export const orderIn = (html: string): string[] => [...html.matchAll(/<li class="entry" id="([^"]+)"/g)].map(([, slug = '']) => slug)

/** The number of the publication that a page bears; null when it bears none. */
export function publicationIn(html: string): number | null {
  const [, number] = /<meta name="publication" content="(\d+)"/.exec(html) ?? []
  return number === undefined ? null : Number(number)
}
