/** The canonical address of this page, which has no tracking parameters, with the anchor of an entry if the page has it. */
export const addressOf = (anchor?: string): string => {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.origin + location.pathname
  return anchor && document.getElementById(anchor) ? `${canonical}#${anchor}` : canonical
}
