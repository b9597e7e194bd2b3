/**
 * Whether an address that an editor typed may stand in a link: http, https, mailto, tel, or a path of this site.
 * Schemes such as `javascript:` and `data:` run code, `//host` leads off the site unseen.
 */
export function isSafeLink(address: string): boolean {
  if (/^\/(?![/\\])/.test(address)) return !/[\s\\]/.test(address)
  return /^(https?:\/\/[^\s/\\]|mailto:[^\s@]+@|tel:\+?[\d().-]+$)/i.test(address) && URL.canParse(address)
}
