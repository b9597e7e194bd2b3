import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { announcePath, parseAnnouncement } from 'types/announcement'
import { isSigned, signatureHeader } from 'types/signature'
import { afterEach, expect, it, vi } from 'vitest'

import { announce, isReset } from './announce.ts'

const secret = 'a secret of the two'
const announcement = { pages: { '/lists/best': 7 } }
const ends: (() => void)[] = []

afterEach(() => {
  vi.restoreAllMocks()
  for (const end of ends.splice(0)) end()
})

/** A site that answers so. @returns its origin */
async function siteThat(answers: RequestListener): Promise<string> {
  const server = createServer(answers).listen(0, '127.0.0.1')
  await once(server, 'listening')
  ends.push(() => {
    server.close()
    server.closeAllConnections()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

it('sends what is signed with the secret, and says what the site serves and could not make', async () => {
  const heard: unknown[] = []
  const origin = await siteThat(async (request, response) => {
    const body = await text(request)
    const signature = request.headers[signatureHeader] as string | undefined
    heard.push(request.method, request.url, isSigned(body, signature, secret, 'announcement'), parseAnnouncement(body)?.pages)
    response.writeHead(502).end(JSON.stringify({ failed: { '/': 'no room' }, serves: { '/lists/best': 7 } }))
  })
  expect(await announce(origin, announcement, secret)).toEqual({ failed: { '/': 'no room' }, serves: { '/lists/best': 7 } })
  expect(heard).toEqual(['POST', announcePath, true, announcement.pages])
})

it('says what else was answered, shortened', async () => {
  const origin = await siteThat((_request, response) => response.writeHead(404).end('x'.repeat(5_000)))
  await expect(announce(origin, announcement, secret)).rejects.toThrow(new Error(`${origin} answered 404: ${'x'.repeat(200)}`))
})

it.each(['null', '{}', '"fine"'])('takes %s for no answer of the site', async (body) => {
  const origin = await siteThat((_request, response) => response.end(body))
  await expect(announce(origin, announcement, secret)).rejects.toThrow(`${origin} answered 200: ${body}`)
})

it('follows nobody to another address', async () => {
  const elsewhere = await siteThat((_request, response) => response.end(JSON.stringify({ serves: { '/lists/best': 7 } })))
  const origin = await siteThat((_request, response) => response.writeHead(307, { Location: elsewhere }).end())
  await expect(announce(origin, announcement, secret)).rejects.toThrow(`${origin} does not answer`)
})

it('says that nobody listens', async () => {
  await expect(announce('http://127.0.0.1:1', announcement, secret)).rejects.toThrow(/^http:\/\/127\.0\.0\.1:1 does not answer \(/)
})

it('gives up a site that never answers', async () => {
  const origin = await siteThat(() => {})
  // As if the time were over.
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort(new DOMException('Too late', 'TimeoutError')))
  await expect(announce(origin, announcement, secret)).rejects.toThrow(`${origin} does not answer (it took too long)`)
})

it('announces again when the connection is lost, once, and then says so', async () => {
  let requests = 0
  const origin = await siteThat((request, response) => {
    if (requests++ === 0) return void request.socket.destroy()
    response.end(JSON.stringify({ failed: {}, serves: { '/lists/best': 7 } }))
  })
  expect(await announce(origin, announcement, secret)).toEqual({ failed: {}, serves: { '/lists/best': 7 } })

  const broken = await siteThat((request) => void request.socket.destroy())
  await expect(announce(broken, announcement, secret)).rejects.toSatisfy(isReset)
})
