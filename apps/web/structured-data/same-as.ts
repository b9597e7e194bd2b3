/** `{ sameAs }` to be spread, without mail addresses. */
export function sameAs(links: { url: string }[]): { sameAs?: string[] } {
  const pages = links.map(({ url }) => url).filter((url) => /^https?:/i.test(url))
  return pages.length > 0 ? { sameAs: pages } : {}
}
