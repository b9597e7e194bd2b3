import { createServer } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

import { freePort } from './free-port.ts'

export type SlowRelay = {
  /** The questions that the CMS has answered, in order; whoever asked the newest of them is still waiting. */
  answered: string[]
  close: () => Promise<void>
  url: string
}

/** Stands before the CMS: passes every question on at once, and the answer back after a delay in milliseconds. */
export async function startSlowRelay(cmsUrl: string, delay: number): Promise<SlowRelay> {
  const answered: string[] = []
  const server = createServer(async ({ url = '/' }, response) => {
    const answer = await fetch(cmsUrl + url)
    const body = Buffer.from(await answer.arrayBuffer())
    answered.push(url)
    await sleep(delay)
    response.writeHead(answer.status, { 'Content-Type': answer.headers.get('content-type') ?? '' }).end(body)
  })
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
