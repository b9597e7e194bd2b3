import type { BreadcrumbList } from 'schema-dts'
import type { Site } from 'types/content/site'

export const breadcrumbsTo = (title: string, { address, name }: Site): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: [
    { '@type': 'ListItem', position: 1, name, item: `${address}/` },
    { '@type': 'ListItem', position: 2, name: title },
  ],
})
