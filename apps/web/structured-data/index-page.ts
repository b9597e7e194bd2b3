import type { Graph } from 'schema-dts'
import type { Site } from 'types/content/site'

import { languagesOf } from '../words/languages.ts'
import { breadcrumbsTo } from './breadcrumbs.ts'
import { toGraph } from './graph.ts'

type Linked = { name: string; path: string }

/** A page that lists others, in the order in which readers see them. */
export const graphOfIndex = ({ links, path, title }: { links: Linked[]; path: string; title: string }, site: Site): Graph | null =>
  toGraph(site, () => [
    {
      '@type': 'CollectionPage',
      '@id': site.address + path,
      name: title,
      inLanguage: languagesOf(site).page,
      isPartOf: { '@id': `${site.address}/#site` },
      ...(links.length > 0 && {
        mainEntity: {
          '@type': 'ItemList',
          numberOfItems: links.length,
          itemListElement: links.map((link, place) => ({
            '@type': 'ListItem',
            position: place + 1,
            name: link.name,
            url: site.address + link.path,
          })),
        },
      }),
    },
    breadcrumbsTo(title, site),
  ])
