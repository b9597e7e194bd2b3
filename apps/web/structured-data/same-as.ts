/** Where the same somebody is on the web, as `{ sameAs }` to be spread; an address to write to is not that. */
export function sameAs(links: { url: string }[]): { sameAs?: string[] } {
  const pages = links.map(({ url }) => url).filter((url) => /^https?:/i.test(url))
  return pages.length > 0 ? { sameAs: pages } : {}
}
