import type { Person } from 'schema-dts'
import type { Writer } from 'types/content/list'
import type { Site } from 'types/content/site'

/** Who signed, as `{ author }` to be spread; nothing when nobody did. Their own pages say more of them, under the same ids. */
export function authorsOf(writers: Writer[], { address }: Site): { author?: Person[] } {
  if (writers.length === 0) return {}
  return {
    author: writers.map(({ name, path }) => ({ '@type': 'Person', '@id': `${address}${path}#person`, name, url: address + path })),
  }
}
