import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { Site } from 'types/content/site'
import { type PageAnswer, type PagesQuestion, questionPaths, type RenditionQuestion } from 'types/site-questions'

export type Canned = {
  pages: Record<string, PageAnswer>
  /** By the names of their files. */
  pictures: Map<string, Buffer>
  site: Site
}

export type CannedCms = { close: () => Promise<void>; url: string }

/** A CMS that answers the site with content for a test, which no editor has to make. It checks no signature. */
export async function startCannedCms({ pages, pictures, site }: Canned): Promise<CannedCms> {
  const installation = { epoch: 1, id: 'canned', newest: 1 }
  const absent: PageAnswer = { publication: 0, status: 'absent' }
  const server = createServer(async (request, response) => {
    const { name = '', paths = [] } = JSON.parse(await text(request)) as Partial<PagesQuestion & RenditionQuestion>
    if (request.url === questionPaths.rendition) {
      const picture = pictures.get(name)
      return response.writeHead(picture ? 200 : 404).end(picture)
    }
    const answer =
      request.url === questionPaths.publications
        ? { installation, publications: {} }
        : { installation, pages: Object.fromEntries(paths.map((path) => [path, pages[path] ?? absent])), site }
    return response.end(JSON.stringify(answer))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  }
}
