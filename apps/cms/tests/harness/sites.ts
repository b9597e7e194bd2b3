import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { type Announcement, type AnnouncementAnswer, announcePath, isSigned, parseAnnouncement, signatureHeader } from 'types/announcement'

/** A web instance as the CMS sees it: takes announcements whose signature is right, or fails as it is told to. */
export type Site = {
  /** What was accepted, in the order it came. */
  announcements: Announcement[]
  /** A page that it says it failed to regenerate. */
  cannotMake: string | null
  close: () => void
  /** A status to answer with instead of 200. */
  failsWith: number | null
  origin: string
  /** Settles before an announcement is answered. */
  until: Promise<void>
}

async function startSite(): Promise<Site> {
  const server = createServer(async (request, response) => {
    const body = await text(request)
    const isGenuine = isSigned(body, request.headers[signatureHeader] as string | undefined, process.env.ANNOUNCE_SECRET ?? '')
    await site.until
    const announcement = parseAnnouncement(body)
    if (request.url !== announcePath || !isGenuine || !announcement) return response.writeHead(401).end('not signed')
    if (site.failsWith !== null) return response.writeHead(site.failsWith).end('told to fail')
    site.announcements.push(announcement)
    const answer: AnnouncementAnswer = { failed: {}, serves: {} }
    for (const [path, publication] of Object.entries(announcement.pages)) {
      if (path === site.cannotMake) answer.failed[path] = 'told to fail'
      else answer.serves[path] = publication
    }
    return response.writeHead(site.cannotMake === null ? 200 : 502).end(JSON.stringify(answer))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  const site: Site = {
    announcements: [],
    cannotMake: null,
    close,
    failsWith: null,
    origin: `http://127.0.0.1:${port}`,
    until: Promise.resolve(),
  }
  return site
}

/** Two of them, since the site may run several times. */
export const sites = [await startSite(), await startSite()] as const
