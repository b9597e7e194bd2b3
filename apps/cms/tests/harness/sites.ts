import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { type Announcement, type AnnouncementAnswer, announcePath, parseAnnouncement } from 'types/announcement'
import { isSigned, signatureHeader } from 'types/signature'

/** What a fake site has at a path: a page that bears a number, or an answer without a page. */
type Page = { publication: number } | { status: number }

/** A web instance as the CMS sees it: takes announcements whose signature is right, serves pages, or fails as it is told to. */
export type Site = {
  /** What was accepted, in the order it came. */
  announcements: Announcement[]
  /** A page that it says it failed to regenerate. */
  cannotMake: string | null
  close: () => void
  /** A status to answer with instead of 200. */
  failsWith: number | null
  origin: string
  /** What readers get: set by announcements, unless a test says otherwise. What is not here is a 404. */
  pages: Map<string, Page>
  /** Paths of which an announcement makes a 404. */
  withdrawn: Set<string>
  /** How often each path was read. */
  reads: Map<string, number>
  /** How many pages are being read now, and what settles before they are answered. */
  openReads: number
  readsUntil: Promise<void>
  /** Settles before an announcement is answered. */
  until: Promise<void>
}

async function startSite(): Promise<Site> {
  const server = createServer(async (request, response) => {
    if (request.method === 'GET') return serve(site, request.url ?? '', response)
    const body = await text(request)
    const isGenuine = isSigned(
      body,
      request.headers[signatureHeader] as string | undefined,
      process.env.ANNOUNCE_SECRET ?? '',
      'announcement',
    )
    await site.until
    const announcement = parseAnnouncement(body)
    if (request.url !== announcePath || !isGenuine || !announcement) return response.writeHead(401).end('not signed')
    if (site.failsWith !== null) return response.writeHead(site.failsWith).end('told to fail')
    site.announcements.push(announcement)
    const answer: AnnouncementAnswer = { failed: {}, serves: {} }
    for (const [path, publication] of Object.entries(announcement.pages)) {
      if (path === site.cannotMake) answer.failed[path] = 'told to fail'
      else take(site, path, publication, answer)
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
    openReads: 0,
    pages: new Map(),
    reads: new Map(),
    readsUntil: Promise.resolve(),
    withdrawn: new Set(),
    until: Promise.resolve(),
  }
  return site
}

function take(site: Site, path: string, publication: number, answer: AnnouncementAnswer): void {
  const isGone = site.withdrawn.has(path)
  answer.serves[path] = isGone ? null : publication
  if (isGone) site.pages.delete(path)
  else site.pages.set(path, { publication })
}

async function serve(site: Site, path: string, response: ServerResponse): Promise<void> {
  site.reads.set(path, (site.reads.get(path) ?? 0) + 1)
  site.openReads++
  await site.readsUntil
  site.openReads--
  const page = site.pages.get(path) ?? { status: 404 }
  if ('status' in page) return void response.writeHead(page.status, { Location: '/elsewhere' }).end()
  response.writeHead(200).end(`<html><head><meta name="publication" content="${page.publication}"/></head></html>`)
}

/** Two of them, since the site may run several times. */
export const sites = [await startSite(), await startSite()] as const
