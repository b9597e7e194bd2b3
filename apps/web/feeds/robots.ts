export const textType = 'text/plain; charset=utf-8'

export function toRobots(address: string): string {
  const rules = 'User-agent: *\nDisallow: /api/\n'
  return address ? `${rules}\nSitemap: ${address}/sitemap.xml\n` : rules
}
