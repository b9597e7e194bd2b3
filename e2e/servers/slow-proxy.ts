import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'

import { freePort } from './free-port.ts'

export type SlowProxy = {
  /** The requests that the CMS has answered, in order; the response to the newest is still delayed. */
  answered: string[]
  close: () => Promise<void>
  url: string
}

/** A proxy in front of the CMS that delays responses, in milliseconds. */
export async function startSlowProxy(cmsUrl: string, delay: number): Promise<SlowProxy> {
  const answered: string[] = []
  const pass = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { headers, method = 'GET', url = '/' } = request
    const sent = Object.entries(headers).filter(([name]) => name.startsWith('content-type') || name.startsWith('x-'))
    const withBody = method === 'GET' ? {} : { body: await buffer(request) }
    const answer = await fetch(cmsUrl + url, { headers: Object.fromEntries(sent) as Record<string, string>, method, ...withBody })
    const body = Buffer.from(await answer.arrayBuffer())
    answered.push(url)
    await sleep(delay)
    response.writeHead(answer.status, { 'Content-Type': answer.headers.get('content-type') ?? '' }).end(body)
  }
  // When the CMS ends during a response, the client loses its connection, as without the proxy.
  const server = createServer((request, response) => void pass(request, response).catch(() => response.destroy()))
  const port = await freePort()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    answered,
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
