import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { parseAnnouncement } from 'types/announcement'
import { isSigned, signatureHeader } from 'types/signature'
import { afterAll, beforeAll, beforeEach, vi } from 'vitest'

import { sharedSecret } from './fake-cms.ts'

type AnnouncedSite = {
  /** The pages of each announcement. */
  announced: Record<string, number>[]
  /** Why pages cannot be regenerated, by path. */
  faults: Record<string, string>
  onAnnouncement: (pages: Record<string, number>) => Promise<void> | void
}

/** Receives the announcements of the site to itself, for the tests of a file. */
export function anAnnouncedSite(): AnnouncedSite {
  const site: AnnouncedSite = { announced: [], faults: {}, onAnnouncement: () => {} }
  const server = createServer(async (request, response) => {
    const body = await text(request)
    if (!isSigned(body, String(request.headers[signatureHeader]), sharedSecret, 'announcement')) return response.writeHead(401).end('{}')
    const pages = parseAnnouncement(body)?.pages ?? {}
    site.announced.push(pages)
    const failed = Object.fromEntries(Object.entries(site.faults).filter(([path]) => path in pages))
    await site.onAnnouncement(Object.fromEntries(Object.entries(pages).filter(([path]) => !(path in failed))))
    return response.writeHead(Object.keys(failed).length > 0 ? 502 : 200).end(JSON.stringify({ failed, serves: {} }))
  })
  beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)))
  beforeEach(() => {
    Object.assign(site, { announced: [], faults: {}, onAnnouncement: () => {} } satisfies AnnouncedSite)
    vi.stubEnv('ANNOUNCE_SECRET', sharedSecret)
    vi.stubEnv('WEB_PORT', String((server.address() as AddressInfo).port))
  })
  afterAll(() => void server.close().closeAllConnections())
  return site
}
