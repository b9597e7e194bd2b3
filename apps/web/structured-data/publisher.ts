import type { Organization } from 'schema-dts'
import type { Site } from 'types/content/site'

/** The front describes the publisher further, under the same id. */
export const publisherOf = ({ address, name }: Site) =>
  ({
    '@type': 'Organization',
    '@id': `${address}/#publisher`,
    name,
    url: `${address}/`,
  }) satisfies Organization
