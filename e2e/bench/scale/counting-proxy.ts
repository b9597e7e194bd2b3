import { createServer, request as send } from 'node:http'
import { pipeline } from 'node:stream'

import { freePort } from '../../servers/free-port.ts'

type Asked = { bytes: number; questions: number }

export type CountingProxy = {
  close: () => Promise<void>
  /** What was asked since the last call. */
  take: () => Asked
  url: string
}

/** A proxy in front of the CMS that counts the questions of the site and the bytes of their answers. */
export async function startCountingProxy(cmsUrl: string): Promise<CountingProxy> {
  let asked: Asked = { bytes: 0, questions: 0 }
  const { port: cmsPort } = new URL(cmsUrl)
  const server = createServer((request, response) => {
    asked.questions++
    const { headers, method, url: path } = request
    // Uncompressed, so that the bytes are those of the content.
    const plain = { ...headers, 'accept-encoding': 'identity' }
    const forwarded = send({ headers: plain, host: '127.0.0.1', method, path, port: cmsPort }, (answer) => {
      answer.on('data', (chunk: Buffer) => (asked.bytes += chunk.length))
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      pipeline(answer, response, () => {})
    })
    // As without the proxy, the site loses its connection when the CMS ends.
    forwarded.on('error', () => response.destroy())
    pipeline(request, forwarded, () => {})
  })
  const port = await freePort()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
    take: () => {
      const taken = asked
      asked = { bytes: 0, questions: 0 }
      return taken
    },
    url: `http://127.0.0.1:${port}`,
  }
}
