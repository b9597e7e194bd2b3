import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { NextApiHandler, PageConfig } from 'next'
import { apiResolver } from 'next/dist/server/api-utils/node/api-resolver.js'
import { afterAll, beforeAll } from 'vitest'

type Route = { default: NextApiHandler; config?: PageConfig }
type Options = {
  /** The route parameters in the path. */
  paramsOf?: (path: string) => Record<string, string | string[]>
  /** Replaces Next's rendering of a page. */
  revalidate?: (path: string) => Promise<void>
}
type FetchRoute = (path: string, init?: RequestInit) => Promise<Response>

const nobodyPreviews = { dev: false, previewModeEncryptionKey: '', previewModeId: '', previewModeSigningKey: '' }

/** Serves an API route to the tests of a file, over HTTP and with Next's own resolver. */
export function anApiRoute(route: Route, { paramsOf = () => ({}), revalidate = async () => {} }: Options = {}): FetchRoute {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://site')
    const query = { ...Object.fromEntries(searchParams), ...paramsOf(pathname) }
    const context = { ...nobodyPreviews, internalRevalidate: ({ urlPath }: { urlPath: string }) => revalidate(urlPath) }
    return apiResolver(request, response, query, route, context, false)
  })
  beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)))
  afterAll(() => void server.close().closeAllConnections())
  return (path, init) => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { redirect: 'manual', ...init })
}
