export const textType = 'text/plain; charset=utf-8'

/** Everybody may read everything that is a page. The sitemap is named once its address is known. */
export function toRobots(address: string): string {
  const rules = 'User-agent: *\nDisallow: /api/\n'
  return address ? `${rules}\nSitemap: ${address}/sitemap.xml\n` : rules
}
