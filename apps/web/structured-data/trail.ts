import type { Article } from 'schema-dts'
import type { Trail } from 'types/content/list'
import type { Site } from 'types/content/site'

import { languagesOf } from '../words/languages.ts'
import { imageOf } from './image.ts'

/** A list on another page. Its own page describes it further, under the same id. */
export const articleOf = ({ language, path, picture, published, publishedAt, title }: Trail, site: Site) =>
  ({
    '@type': 'Article',
    '@id': `${site.address}${path}#article`,
    name: title,
    url: site.address + path,
    inLanguage: languagesOf(site, { language }).page,
    ...imageOf(picture, site),
    ...(published && { datePublished: publishedAt ?? published }),
  }) satisfies Article
