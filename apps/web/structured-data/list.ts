import type { Graph } from 'schema-dts'
import type { RankedList } from 'types/content/list'
import type { Site } from 'types/content/site'

import { languagesOf } from '../words/languages.ts'
import { authorsOf } from './authors.ts'
import { breadcrumbsTo } from './breadcrumbs.ts'
import { toGraph } from './graph.ts'
import { imageOf } from './image.ts'
import { publisherOf } from './publisher.ts'
import { rankingOf } from './ranking.ts'

export const graphOfList = (list: RankedList, site: Site): Graph | null =>
  toGraph(site, () => [
    {
      '@type': 'Article',
      '@id': `${site.address}${list.path}#article`,
      mainEntityOfPage: site.address + list.path,
      headline: list.title,
      inLanguage: languagesOf(site, list).page,
      description: list.standfirst,
      ...imageOf(list.picture, site),
      ...(list.published && {
        // A CMS of an earlier release answers with days alone.
        datePublished: list.publishedAt ?? list.published,
        dateModified: list.changedAt ?? list.updated ?? list.published,
      }),
      ...authorsOf(list.byline, site),
      publisher: publisherOf(site),
      mainEntity: rankingOf({ ...list, length: list.entries.length }, site),
    },
    breadcrumbsTo(list.title, site),
  ])
