import type { Payload } from 'payload'

import { faultInQuery } from './query-faults.ts'

const names = ['x-payload-http-method-override', 'x-http-method-override']

export const overridesMethod = ({ headers }: Request): boolean => names.some((name) => headers.has(name))

/**
 * A sentence on a request that names another method than it has; null for the only use: the relation fields of the admin ask for documents of
 * a collection by POST, with the query as a form, since an address can be too short for it.
 */
export async function faultInOverride(request: Request, { collections }: Payload): Promise<string | null> {
  const { pathname } = new URL(request.url)
  const [, , slug = '', ...rest] = pathname.split('/')
  const isForm = request.headers.get('content-type') === 'application/x-www-form-urlencoded'
  const isGet = names.every((name) => ['GET', null].includes(request.headers.get(name)))
  const collection = Object.hasOwn(collections, slug) ? collections[slug as keyof typeof collections] : undefined
  if (request.method !== 'POST' || !isGet || !isForm || !collection || rest.length > 0) {
    return 'Another method is named for reading a collection only: POST, X-HTTP-Method-Override: GET, and the query as a form.'
  }
  return faultInQuery(await request.clone().text(), collection.config.flattenedFields)
}
