import type { Graph } from 'schema-dts'
import type { Montage } from 'types/content/other-pages'
import type { Site } from 'types/content/site'

import { languagesOf } from '../words/languages.ts'
import { breadcrumbsTo } from './breadcrumbs.ts'
import { toGraph } from './graph.ts'
import { addressOf } from './image.ts'
import { movieOf } from './movie.ts'
import { publisherOf } from './publisher.ts'

/** An article on a film. The film describes the picture of both. */
export const graphOfMontage = (montage: Montage, site: Site): Graph | null =>
  toGraph(site, () => [
    {
      '@type': 'Article',
      '@id': `${site.address}${montage.path}#article`,
      mainEntityOfPage: site.address + montage.path,
      headline: `${montage.title} (${montage.year})`,
      description: montage.sequence,
      inLanguage: languagesOf(site).page,
      ...addressOf(montage.picture, site),
      publisher: publisherOf(site),
      mainEntity: movieOf(montage, site.address + montage.path, site),
    },
    breadcrumbsTo(montage.title, site),
  ])
