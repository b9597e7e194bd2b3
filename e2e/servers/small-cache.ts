import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A cache in front of a site that keeps each page until it is purged. */
export async function startSmallCache(site: string): Promise<{ close: () => void; origin: string }> {
  const copies = new Map<string, { body: string; status: number }>()
  const server = createServer(async ({ method, url = '' }, response) => {
    if (method === 'PURGE') {
      if (url === '/*') copies.clear()
      copies.delete(url)
      return response.end()
    }
    const answer = copies.get(url) ?? (await read(site + url))
    copies.set(url, answer)
    return response.writeHead(answer.status, { 'Content-Type': 'text/html' }).end(answer.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return { close, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

async function read(url: string): Promise<{ body: string; status: number }> {
  const response = await fetch(url)
  return { body: await response.text(), status: response.status }
}
