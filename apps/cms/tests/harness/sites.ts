import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { type Announcement, type AnnouncementAnswer, announcePath, parseAnnouncement, publicationHeader } from 'types/announcement'
import { provenIdHeader } from 'types/server/request-id'
import { isSigned, signatureHeader } from 'types/signature'

type Page = { publication: number } | { status: number }

/** A fake web instance: it takes signed announcements, serves pages, and can fail. */
export type Site = {
  announcements: Announcement[]
  /** The path of a page that it fails to regenerate. */
  failingPath: string | null
  close: () => void
  failingStatus: number | null
  origin: string
  /** The served pages; announcements add to them. Every other path is 404. */
  pages: Map<string, Page>
  /** Of the announcements, with their proof. */
  requestIds: string[]
  withdrawn: Set<string>
  reads: Map<string, number>
  openReads: number
  holdReads: Promise<void>
  /** Announcements are answered after it. */
  holdAnnouncements: Promise<void>
}

export async function startSite(): Promise<Site> {
  const server = createServer(async (request, response) => {
    if (request.method === 'HEAD') return serve(site, request.url ?? '', response)
    const body = await text(request)
    const isGenuine = isSigned(
      body,
      request.headers[signatureHeader] as string | undefined,
      process.env.ANNOUNCE_SECRET ?? '',
      'announcement',
    )
    await site.holdAnnouncements
    const announcement = parseAnnouncement(body)
    if (request.url !== announcePath || !isGenuine || !announcement) return response.writeHead(401).end('not signed')
    if (site.failingStatus !== null) return response.writeHead(site.failingStatus).end('told to fail')
    site.announcements.push(announcement)
    site.requestIds.push(String(request.headers[provenIdHeader]))
    const answer: AnnouncementAnswer = { failed: {}, serves: {} }
    for (const [path, publication] of Object.entries(announcement.pages)) {
      if (path === site.failingPath) answer.failed[path] = 'told to fail'
      else storePage(site, path, publication, answer)
    }
    return response.writeHead(site.failingPath === null ? 200 : 502).end(JSON.stringify(answer))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  const site: Site = {
    announcements: [],
    failingPath: null,
    close,
    failingStatus: null,
    origin: `http://127.0.0.1:${port}`,
    openReads: 0,
    pages: new Map(),
    reads: new Map(),
    requestIds: [],
    holdReads: Promise.resolve(),
    withdrawn: new Set(),
    holdAnnouncements: Promise.resolve(),
  }
  return site
}

function storePage(site: Site, path: string, publication: number, answer: AnnouncementAnswer): void {
  const isWithdrawn = site.withdrawn.has(path)
  answer.serves[path] = isWithdrawn ? null : publication
  if (isWithdrawn) site.pages.delete(path)
  else site.pages.set(path, { publication })
}

async function serve(site: Site, path: string, response: ServerResponse): Promise<void> {
  site.reads.set(path, (site.reads.get(path) ?? 0) + 1)
  site.openReads++
  await site.holdReads
  site.openReads--
  const page = site.pages.get(path) ?? { status: 404 }
  if ('status' in page) return void response.writeHead(page.status, { Location: '/elsewhere' }).end()
  response.writeHead(200, { [publicationHeader]: page.publication }).end()
}

export const sites = [await startSite(), await startSite()] as const
