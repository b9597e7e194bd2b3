import type { Graph, Thing } from 'schema-dts'
import type { Site } from 'types/content/site'

/** The things a page is about. Null while the site has no address: machines know things by their addresses. */
export function toGraph(site: Site, things: () => Thing[]): Graph | null {
  return site.address ? { '@context': 'https://schema.org', '@graph': things() } : null
}
