/** Whether an address is http, https, mailto, tel or a path of this site: `javascript:` and `data:` run code, and `//host` looks like a path. */
export function isSafeLink(address: string): boolean {
  if (/^\/(?![/\\])/.test(address)) return !/[\s\\]/.test(address)
  return /^(https?:\/\/[^\s/\\]|mailto:[^\s@]+@|tel:\+?[\d().-]+$)/i.test(address) && URL.canParse(address)
}
