import type { Graph } from 'schema-dts'
import type { Person } from 'types/content/other-pages'
import type { Site } from 'types/content/site'

import { languagesOf } from '../words/languages.ts'
import { breadcrumbsTo } from './breadcrumbs.ts'
import { toGraph } from './graph.ts'
import { imageOf } from './image.ts'
import { sameAs } from './same-as.ts'
import { articleOf } from './trail.ts'

export const graphOfPerson = (person: Person, site: Site): Graph | null =>
  toGraph(site, () => [
    {
      '@type': 'ProfilePage',
      '@id': site.address + person.path,
      inLanguage: languagesOf(site).page,
      mainEntity: {
        '@type': 'Person',
        '@id': `${site.address}${person.path}#person`,
        name: person.name,
        url: site.address + person.path,
        ...(person.biography && { description: person.biography }),
        ...imageOf(person.portrait, site),
        ...sameAs(person.links),
      },
      ...(person.lists.length > 0 && { hasPart: person.lists.map((trail) => articleOf(trail, site)) }),
    },
    breadcrumbsTo(person.name, site),
  ])
