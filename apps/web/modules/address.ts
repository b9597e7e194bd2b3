/**
 * The address of this page as it is to be passed on: the canonical one, without what somebody added to the address on the way here.
 * @param anchor the slug of an entry, where the page is a list
 */
export const addressOf = (anchor?: string): string => {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.origin + location.pathname
  return anchor && document.getElementById(anchor) ? `${canonical}#${anchor}` : canonical
}
