import type { Person } from 'schema-dts'
import type { Writer } from 'types/content/list'
import type { Site } from 'types/content/site'

/** `{ author }` to be spread; empty without a byline. The ids are those on the authors' own pages. */
export function authorsOf(writers: Writer[], { address }: Site): { author?: Person[] } {
  if (writers.length === 0) return {}
  return {
    author: writers.map(({ name, path }) => ({ '@type': 'Person', '@id': `${address}${path}#person`, name, url: address + path })),
  }
}
