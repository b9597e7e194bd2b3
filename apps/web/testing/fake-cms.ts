import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { isRenditionName } from 'types/content/picture'
import type { Site } from 'types/content/site'
import type { ShareAnswer, ShareQuestion } from 'types/preview/share'
import { isSigned, signatureHeader } from 'types/signature'
import {
  type Installation,
  type PageAnswer,
  type PagesQuestion,
  type PublicationsQuestion,
  questionPaths,
  type RenditionQuestion,
} from 'types/site-questions'
import { afterAll, beforeAll, beforeEach, vi } from 'vitest'

import { aSite } from './builders.ts'

export const sharedSecret = 'a secret of more than thirty-two characters'

type ReceivedRequest = { path: string; question: Partial<PagesQuestion & PublicationsQuestion & RenditionQuestion & ShareQuestion> }

type FakeCms = {
  installation: Installation
  site: Site
  pages: Record<string, PageAnswer>
  publications: Record<string, number>
  renditions: Map<string, Buffer>
  /** By token. */
  shares: Record<string, ShareAnswer>
  /** Requests with a valid signature. */
  requests: ReceivedRequest[]
  /** Closes each connection without an answer. */
  isDown: boolean
  /** A question for one of these paths is answered with status 500. */
  brokenPaths: string[]
  /** Runs after an answer is made and before it is sent: the time for a publish. */
  beforeSending: (received: ReceivedRequest) => Promise<void> | void
}

let databases = 0

/** A new database for each test, since the site remembers the last one in memory. */
const emptyCms = (): FakeCms => ({
  installation: { id: `database-${databases++}`, epoch: 1, newest: 0 },
  site: aSite(),
  pages: {},
  publications: {},
  renditions: new Map(),
  shares: {},
  requests: [],
  isDown: false,
  brokenPaths: [],
  beforeSending: () => {},
})

/** A CMS for the tests of a file, empty at the start of each test. All tests share one address and one secret, because the site remembers them. */
export function aFakeCms(): FakeCms {
  const cms = emptyCms()
  const server = createServer(async (request, response) => {
    const body = await text(request)
    if (cms.isDown) return request.socket.destroy()
    if (!isSigned(body, String(request.headers[signatureHeader]), sharedSecret, 'question')) return response.writeHead(401).end()
    const received: ReceivedRequest = { path: request.url ?? '', question: JSON.parse(body) }
    cms.requests.push(received)
    const { bytes = '', status = 200 } = answerOf(cms, received)
    await cms.beforeSending(received)
    return response.writeHead(status).end(bytes)
  })
  beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)))
  beforeEach(() => {
    Object.assign(cms, emptyCms())
    vi.stubEnv('CMS_URL', `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    vi.stubEnv('ANNOUNCE_SECRET', sharedSecret)
  })
  afterAll(() => void server.close().closeAllConnections())
  return cms
}

const publicationsInPart = 2

type Answer = { bytes?: Buffer | string; status?: number }

function answerOf(
  { brokenPaths, installation, pages, publications, renditions, shares, site }: FakeCms,
  { path, question }: ReceivedRequest,
): Answer {
  const { name, part = 1, paths = [], since = 0, token = '' } = question
  if (path === questionPaths.share) return { bytes: JSON.stringify(shares[token] ?? { status: 'absent' }) }
  if (path === questionPaths.pages) {
    if (paths.some((each) => brokenPaths.includes(each))) return { status: 500 }
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
