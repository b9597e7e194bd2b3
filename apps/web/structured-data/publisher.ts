import type { Organization } from 'schema-dts'
import type { Site } from 'types/content/site'

/** Who publishes. The front says more of it, under the same id. */
export const publisherOf = ({ address, name }: Site) =>
  ({
    '@type': 'Organization',
    '@id': `${address}/#publisher`,
    name,
    url: `${address}/`,
  }) satisfies Organization
