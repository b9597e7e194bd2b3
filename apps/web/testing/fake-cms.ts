import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { isRenditionName } from 'types/content/picture'
import type { Site } from 'types/content/site'
import { isSigned, signatureHeader } from 'types/signature'
import {
  type Installation,
  type PageAnswer,
  type PagesQuestion,
  type PublicationsQuestion,
  publicationsInPart,
  questionPaths,
  type RenditionQuestion,
} from 'types/site-questions'
import { afterAll, beforeAll, beforeEach, vi } from 'vitest'

import { aSite } from './builders.ts'

/** Between the site and the CMS of all tests. */
export const sharedSecret = 'a secret of more than thirty-two characters'

type Asked = { path: string; question: Partial<PagesQuestion & PublicationsQuestion & RenditionQuestion> }

type FakeCms = {
  installation: Installation
  site: Site
  /** By their paths; what is at no other was never public. */
  pages: Record<string, PageAnswer>
  /** The newest ones, by the path of their page. */
  publications: Record<string, number>
  /** The files of pictures, by their names. */
  renditions: Map<string, Buffer>
  /** The questions that came with a good signature, in their order. */
  asked: Asked[]
  /** Closes each connection without a word. */
  isDown: boolean
  /** Awaited when an answer is settled and not yet sent: the time for a publish. */
  beforeSending: (asked: Asked) => Promise<void> | void
}

let databases = 0

/** Of each test another database: the site remembers which one it knows, while each test has a folder of its own. */
const anEmptyOne = (): FakeCms => ({
  installation: { id: `database-${databases++}`, epoch: 1, newest: 0 },
  site: aSite(),
  pages: {},
  publications: {},
  renditions: new Map(),
  asked: [],
  isDown: false,
  beforeSending: () => {},
})

/** A CMS for the tests of a file; empty at the beginning of each. All share one address and one secret, because the site remembers them. */
export function aFakeCms(): FakeCms {
  const cms = anEmptyOne()
  const server = createServer(async (request, response) => {
    const body = await text(request)
    if (cms.isDown) return request.socket.destroy()
    if (!isSigned(body, String(request.headers[signatureHeader]), sharedSecret, 'question')) return response.writeHead(401).end()
    const asked: Asked = { path: request.url ?? '', question: JSON.parse(body) }
    cms.asked.push(asked)
    const { bytes = '', status = 200 } = answerOf(cms, asked)
    await cms.beforeSending(asked)
    return response.writeHead(status).end(bytes)
  })
  beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)))
  beforeEach(() => {
    Object.assign(cms, anEmptyOne())
    vi.stubEnv('CMS_URL', `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    vi.stubEnv('ANNOUNCE_SECRET', sharedSecret)
  })
  afterAll(() => void server.close().closeAllConnections())
  return cms
}

type Answer = { bytes?: Buffer | string; status?: number }

function answerOf({ installation, pages, publications, renditions, site }: FakeCms, { path, question }: Asked): Answer {
  const { name, part = 1, paths = [], since = 0 } = question
  if (path === questionPaths.pages) {
    const answered = paths.map((each) => [each, pages[each] ?? { publication: 0, status: 'absent' }])
    return { bytes: JSON.stringify({ installation, site, pages: Object.fromEntries(answered) }) }
  }
  if (path === questionPaths.publications) {
    const newer = Object.entries(publications).filter(([, number]) => number > since)
    const inPart = newer.toSorted().slice((part - 1) * publicationsInPart, part * publicationsInPart)
    return { bytes: JSON.stringify({ installation, publications: Object.fromEntries(inPart) }) }
  }
  if (!isRenditionName(name)) return { status: 400 }
  const bytes = renditions.get(name)
  return bytes ? { bytes } : { status: 404 }
}
