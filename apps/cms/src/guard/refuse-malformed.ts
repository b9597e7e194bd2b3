import config from '@payload-config'
import { type CollectionSlug, getPayload, type Payload } from 'payload'

import { faultInOverride, overridesMethod } from './method-override.ts'
import { faultInFilterOfChange, faultInQuery, isObject, parseJson } from './query-faults.ts'

type Handler<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Promise<Response>

const writes = new Set(['PATCH', 'POST', 'PUT'])

/**
 * A handler of REST requests that are well formed. Any other is answered before Payload reads it, which would fail on it: 404 for names that are no
 * collection, 400 with a sentence for a query or a body that cannot be read. `check-shape.ts` looks at the fields of documents.
 */
export const refuseMalformed =
  <Rest extends unknown[]>(handle: Handler<Rest>): Handler<Rest> =>
  async (request, ...rest) => {
    const { pathname, search } = new URL(request.url)
    const payload = await getPayload({ config })
    if (!isPlace(pathname, request.method, payload)) return refuse(404, 'There is nothing at this address.')

    if (overridesMethod(request)) {
      const fault = await faultInOverride(request, payload)
      return fault ? refuse(400, fault) : handle(request, ...rest)
    }
    const slug = pathname.split('/')[2] ?? ''
    const fields = Object.hasOwn(payload.collections, slug) ? payload.collections[slug as CollectionSlug].config.flattenedFields : []
    const fault =
      faultInQuery(search, fields) ??
      (request.method === 'GET' ? null : faultInFilterOfChange(search)) ??
      (await faultInBody(request, slug))
    return fault ? refuse(400, fault) : handle(request, ...rest)
  }

const refuse = (status: number, message: string): Response => Response.json({ errors: [{ message }] }, { status })

/** False for an address that Payload takes for a collection, its versions or a way to sign in, and that is none. */
function isPlace(pathname: string, method: string, { collections, globals }: Payload): boolean {
  const [, , first = '', second = '', third = ''] = pathname.split('/')
  if (first === 'globals') {
    const global = globals.config.find(({ slug }) => slug === second)
    return third !== 'versions' || Boolean(global?.versions)
  }
  if (first in collections && !Object.hasOwn(collections, first)) return false
  // Payload fails on some writes to its own collections. The admin makes only this one.
  if (first.startsWith('payload-') && method !== 'GET') return method === 'POST' && isPreference(pathname)
  // An image is uploaded again, not duplicated: its files have one owner.
  if (first === 'media' && third === 'duplicate') return false
  // Accounts are not verified by mail.
  if (first === 'users' && second === 'verify') return false
  return second !== 'versions' || Boolean(collections[first as CollectionSlug]?.config.versions)
}

const isPreference = (pathname: string): boolean => /^\/api\/payload-preferences\/(?!versions$)[^/]+$/.test(pathname)

/** A sentence on a body that is not read, or that Payload would fail to read; null for any other. */
async function faultInBody(request: Request, slug: string): Promise<string | null> {
  if (!writes.has(request.method) || !hasBody(request)) return null
  const type = request.headers.get('content-type') ?? ''
  if (!/^(application\/json|multipart\/form-data)\b/i.test(type)) {
    return 'Send the body as JSON, with Content-Type: application/json, or as a form.'
  }
  // No hook of ours looks at the data of Payload's own collections; the admin sends it as JSON.
  const isOfPayload = slug.startsWith('payload-')
  if (!isOfPayload) return null
  const isRight = type.startsWith('application/json') && isObject(parseJson(await request.clone().text()))
  return isRight ? null : 'The body of this request is no JSON object.'
}

/** Next gives a request without a body an empty one. */
function hasBody({ body, headers }: Request): boolean {
  if (body === null || headers.get('content-length') === '0') return false
  return ['content-length', 'content-type', 'transfer-encoding'].some((name) => headers.has(name))
}
