import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

type Answer = { body?: string; headers?: Record<string, string>; status: number }

/** Stands for a search engine or a hub: it answers as it is told, and remembers what it got. */
export type Listener = {
  /** For the next requests; then 200. */
  answers: Answer[]
  close: () => void
  /** Answers come after it. */
  hold: Promise<void>
  received: { body: string; type: string }[]
  url: string
}

export async function startListener(): Promise<Listener> {
  const server = createServer(async (request, response) => {
    listener.received.push({ body: await text(request), type: request.headers['content-type'] ?? '' })
    await listener.hold
    const { body = '', headers = {}, status } = listener.answers.shift() ?? { status: 200 }
    response.writeHead(status, headers).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/take`
  const listener: Listener = { answers: [], close, hold: Promise.resolve(), received: [], url }
  return listener
}
