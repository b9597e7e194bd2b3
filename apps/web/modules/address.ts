/** The address of this page to pass on, which has no tracking parameters; in a list that of an entry, which has a share picture of its own. */
export const addressOf = (anchor?: string): string => {
  const shared = document.querySelector<HTMLMetaElement>('meta[property="og:url"]')?.content
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href
  const address = shared ?? canonical ?? location.origin + location.pathname
  const isEntry = anchor && /\/lists\/[^/]+$/.test(address) && document.getElementById(anchor)
  return isEntry ? `${address}/films/${anchor}` : address
}
