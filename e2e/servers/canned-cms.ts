import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Site } from 'types/content/site'
import { type PageAnswer, type PagesQuestion, type PublicationsQuestion, questionPaths, type RenditionQuestion } from 'types/site-questions'

export type Canned = {
  pages: Record<string, PageAnswer>
  /** By the names of their files. */
  pictures: Map<string, Buffer>
  site: Site
}

export type CannedCms = {
  /** The paths of the pages that the site has asked for. */
  asked: string[]
  close: () => Promise<void>
  /** The most questions that were open at once. */
  mostAtOnce: () => number
  url: string
}

/** A CMS that answers the site with content for a test, which no editor has to make. It checks no signature. @param delay of each answer, in milliseconds */
export async function startCannedCms({ pages, pictures, site }: Canned, { delay = 0, port = 0 } = {}): Promise<CannedCms> {
  const asked: string[] = []
  const publications = Object.fromEntries(Object.entries(pages).map(([path, { publication }]) => [path, publication]))
  let [open, most] = [0, 0]
  const installation = { epoch: 1, id: 'canned', newest: 1 }
  const absent: PageAnswer = { publication: 1, status: 'absent' }
  const server = createServer(async (request, response) => {
    most = Math.max(most, ++open)
    response.once('close', () => open--)
    const {
      name = '',
      part = 1,
      paths = [],
    } = JSON.parse(await text(request)) as Partial<PagesQuestion & PublicationsQuestion & RenditionQuestion>
    asked.push(...paths)
    await sleep(delay)
    if (request.url === questionPaths.rendition) {
      const picture = pictures.get(name)
      return response.writeHead(picture ? 200 : 404).end(picture)
    }
    const answer =
      request.url === questionPaths.publications
        ? { installation, publications: part === 1 ? publications : {} }
        : { installation, pages: Object.fromEntries(paths.map((path) => [path, pages[path] ?? absent])), site }
    return response.end(JSON.stringify(answer))
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    asked,
    mostAtOnce: () => most,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  }
}
