import type { Graph, ItemList } from 'schema-dts'
import type { Front } from 'types/content/other-pages'
import type { Site } from 'types/content/site'

import { languagesOf } from '../words/languages.ts'
import { authorsOf } from './authors.ts'
import { toGraph } from './graph.ts'
import { publisherOf } from './publisher.ts'
import { rankingOf } from './ranking.ts'
import { sameAs } from './same-as.ts'
import { articleOf } from './trail.ts'

export const graphOfFront = (front: Front, site: Site): Graph | null =>
  toGraph(site, () => [
    {
      '@type': 'WebSite',
      '@id': `${site.address}/#site`,
      name: site.name,
      url: `${site.address}/`,
      inLanguage: languagesOf(site).page,
      ...(site.description && { description: site.description }),
      publisher: { ...publisherOf(site), ...sameAs(site.links) },
    },
    {
      '@type': 'CollectionPage',
      '@id': `${site.address}/`,
      isPartOf: { '@id': `${site.address}/#site` },
      mainEntity: listsOf(front, site),
    },
  ])

function listsOf({ lead, trails }: Front, site: Site): ItemList {
  const articles = trails.map((trail) => articleOf(trail, site))
  const newest = lead && {
    ...articleOf(lead, site),
    ...authorsOf(lead.byline, site),
    ...(lead.top.length > 0 && { mainEntity: rankingOf({ ...lead, entries: lead.top }, site) }),
  }
  return {
    '@type': 'ItemList',
    itemListElement: [...(newest ? [newest] : []), ...articles].map((item, place) => ({ '@type': 'ListItem', position: place + 1, item })),
  }
}
