import type { FindOptions } from 'types/client'
import type { Config } from 'types/payload-types'

import { cms } from './cms.ts'

type Collections = Config['collections']
type Options = Omit<FindOptions, 'limit' | 'page'>

/** As many as the CMS gives to somebody who is not signed in. */
const pageSize = 100

/** The documents that match, page after page as they are wanted. Rejects with `CmsDown` in an outage. */
export async function* each<Name extends keyof Collections>(collection: Name, options: Options): AsyncGenerator<Collections[Name]> {
  for (let page = 1; ; page++) {
    const documents = await cms().find(collection, { ...options, limit: pageSize, page })
    yield* documents
    if (documents.length < pageSize) return
  }
}

/** All documents that match. Rejects with `CmsDown` in an outage. */
export async function allOf<Name extends keyof Collections>(collection: Name, options: Options): Promise<Collections[Name][]> {
  const documents: Collections[Name][] = []
  for await (const document of each(collection, options)) documents.push(document)
  return documents
}
