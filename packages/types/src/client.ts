import type { Config } from './payload-types.ts'

type Collections = Config['collections']
type Globals = Config['globals']

/** What the public may ask of a collection: filters that must all hold, a depth of relations, a sort. */
export type FindOptions = {
  where?: Record<string, { equals: string } | { in: string[] }>
  depth?: number
  limit?: number
  /** Counted from 1. */
  page?: number
  sort?: string
}

export type CmsClient = ReturnType<typeof createCmsClient>

/** The CMS gave no usable answer: nothing is known about what was asked for. */
export class CmsDown extends Error {
  override name = 'CmsDown'

  constructor(url: string, reason: string) {
    super(`No answer from the CMS to ${url}: ${reason}`)
    // An outage is logged once for each reader, and where it was noticed says nothing.
    this.stack = `${this.name}: ${this.message}`
  }
}

/** The CMS refused the question: a mistake in the site or its configuration, which trying again does not mend. */
export class CmsError extends Error {
  override name = 'CmsError'
  readonly status: number

  constructor(status: number, url: string) {
    super(`The CMS answered ${status} to ${url}`)
    this.status = status
  }
}

/**
 * Reads published content over Payload's REST API, typed by the generated collections. `timeout` (ms) covers the whole answer.
 * "Absent" is an empty page of documents; a 404 comes from something else on the way, so it rejects with `CmsDown` like any outage.
 * Rejects with `CmsError` when the CMS refuses the question.
 */
export function createCmsClient({ baseUrl, timeout = 5000 }: { baseUrl: string; timeout?: number }) {
  return {
    /** The documents that match; none when there are none. */
    async find<Slug extends keyof Collections>(collection: Slug, options: FindOptions = {}): Promise<Collections[Slug][]> {
      const url = new URL(`/api/${collection}?${toSearch(options)}`, baseUrl).href
      const page = await getJson(url, timeout)
      if (!isPage(page)) throw new CmsDown(url, 'what it sent is no page of documents')
      return page.docs as Collections[Slug][]
    },

    async findGlobal<Slug extends keyof Globals>(slug: Slug, { depth = 0 }: { depth?: number } = {}): Promise<Globals[Slug]> {
      const url = new URL(`/api/globals/${slug}?depth=${depth}`, baseUrl).href
      const global = await getJson(url, timeout)
      if (!isObject(global)) throw new CmsDown(url, 'what it sent is no document')
      return global as unknown as Globals[Slug]
    },
  }
}

async function getJson(url: string, timeout: number): Promise<unknown> {
  let response: Response
  let body: string
  try {
    response = await fetch(url, { headers: { Accept: 'application/json' }, redirect: 'error', signal: AbortSignal.timeout(timeout) })
    body = await response.text()
  } catch (error) {
    throw new CmsDown(url, reasonOf(error))
  }
  if (isRefusal(response.status)) throw new CmsError(response.status, url)
  if (!response.ok) throw new CmsDown(url, `status ${response.status}`)
  try {
    return JSON.parse(body)
  } catch {
    throw new CmsDown(url, 'what it sent is not JSON')
  }
}

/** Too slow, too many and not found are the weather; the rest of the 4xx is about the question. */
const isRefusal = (status: number): boolean => status >= 400 && status < 500 && ![404, 408, 429].includes(status)

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const isPage = (value: unknown): value is { docs: unknown[] } => isObject(value) && Array.isArray(value.docs) && value.docs.every(isObject)

function reasonOf(error: unknown): string {
  const { cause, message, name } = error as Error & { cause?: { code?: string; message?: string } }
  if (name === 'TimeoutError') return 'it took too long'
  return cause?.code ?? cause?.message ?? message
}

function toSearch({ where = {}, depth = 0, limit = 100, page, sort }: FindOptions): URLSearchParams {
  const search = new URLSearchParams({ depth: String(depth), limit: String(limit) })
  if (page !== undefined) search.set('page', String(page))
  if (sort) search.set('sort', sort)
  for (const [field, condition] of Object.entries(where)) {
    if ('equals' in condition) search.set(`where[${field}][equals]`, condition.equals)
    else for (const [place, value] of condition.in.entries()) search.set(`where[${field}][in][${place}]`, value)
  }
  return search
}
