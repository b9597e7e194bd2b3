import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Config } from 'types/payload-types'
import { afterAll, beforeAll, beforeEach, vi } from 'vitest'

type Collections = Config['collections']
type Documents = { [Name in keyof Collections]?: Partial<Collections[Name]>[] }

export type FakeCms = {
  /** What it holds that the public may read, with the relations that are asked for. */
  documents: Documents
  site: Partial<Config['globals']['site']>
  /** The questions that came, in their order. */
  asked: URL[]
  /** Closes each connection without a word. */
  isDown: boolean
  /** Awaited when an answer is settled and not yet sent: the time for a publish. */
  beforeSending: (question: URL) => Promise<void> | void
}

/**
 * A CMS for the tests of a file, which finds, sorts and pages as Payload does; empty at the beginning of each. All share one address, because
 * the site remembers it.
 */
export function aFakeCms(): FakeCms {
  const cms: FakeCms = { asked: [], beforeSending: () => {}, documents: {}, isDown: false, site: {} }
  const server = createServer(async (request, response) => {
    const question = new URL(request.url ?? '', 'http://cms')
    cms.asked.push(question)
    if (cms.isDown) return request.socket.destroy()
    const answer = answerOf(cms, question)
    await cms.beforeSending(question)
    return answer === null ? response.writeHead(404).end() : response.end(answer)
  })
  beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)))
  beforeEach(() => {
    Object.assign(cms, { asked: [], beforeSending: () => {}, documents: {}, isDown: false, site: { name: 'Montage' } })
    vi.stubEnv('CMS_URL', `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  })
  afterAll(() => void server.close().closeAllConnections())
  return cms
}

/** Null for what is neither a collection nor the global, such as a file. */
function answerOf({ documents, site }: FakeCms, { pathname, searchParams }: URL): string | null {
  if (pathname === '/api/globals/site') return JSON.stringify(site)
  const [, collection] = /^\/api\/([^/]+)$/.exec(pathname) ?? []
  return collection === undefined ? null : JSON.stringify(pageOf(documents[collection as keyof Collections] ?? [], searchParams))
}

function pageOf(all: object[], searchParams: URLSearchParams): { docs: object[] } {
  const [limit, page] = [Number(searchParams.get('limit')), Number(searchParams.get('page') ?? 1)]
  const found = inOrder(all, searchParams.get('sort')).filter((document) => matches(document, searchParams))
  return { docs: found.slice((page - 1) * limit, page * limit) }
}

/** Filters that must all hold: `where[slug][equals]=a`, or one of `where[id][in][0]=a`, `where[id][in][1]=b`. */
function matches(document: object, search: URLSearchParams): boolean {
  const wanted = new Map<string, string[]>()
  for (const [name, value] of search) {
    const [, field] = /^where\[([^\]]+)\]/.exec(name) ?? []
    if (field) wanted.set(field, [...(wanted.get(field) ?? []), value])
  }
  return [...wanted].every(([field, values]) => valuesAt(document, field.split('.')).some((value) => values.includes(value)))
}

/** What stands at a path such as `entries.montage`: of arrays in each element, of documents their ids. */
function valuesAt(value: unknown, [field, ...rest]: string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => valuesAt(each, field === undefined ? [] : [field, ...rest]))
  if (typeof value !== 'object' || value === null) return field === undefined ? [String(value)] : []
  const fields = value as Record<string, unknown>
  return field === undefined ? [String(fields.id)] : valuesAt(fields[field], rest)
}

function inOrder(documents: object[], sort: string | null): object[] {
  if (!sort) return documents
  const field = sort.replace(/^-/, '')
  const valueIn = (document: object) => (document as Record<string, number | string>)[field] ?? ''
  const ascending = documents.toSorted((a, b) => (valueIn(a) < valueIn(b) ? -1 : valueIn(a) > valueIn(b) ? 1 : 0))
  return sort.startsWith('-') ? ascending.toReversed() : ascending
}
