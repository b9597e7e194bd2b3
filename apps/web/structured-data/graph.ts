import type { Graph, Thing } from 'schema-dts'
import type { Site } from 'types/content/site'

/** Null while the site has no address, which all ids begin with. */
export function toGraph(site: Site, things: () => Thing[]): Graph | null {
  return site.address ? { '@context': 'https://schema.org', '@graph': things() } : null
}
