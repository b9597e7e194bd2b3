import { createServer } from 'node:net'
import { expect, test } from 'vitest'

import { checkPort } from './ports.mjs'

test('a free port passes, and stays free', async () => {
  const { port, close } = await listen('127.0.0.1')
  await close()
  for (const _time of ['first', 'second']) await expect(checkPort('CMS_PORT', port, '127.0.0.1')).resolves.toBeUndefined()
})

test.each(['127.0.0.1', '0.0.0.0'])('a port that is in use on %s is named with its variable', async (host) => {
  const { port, close } = await listen(host)
  await expect(checkPort('CMS_PORT', port, '127.0.0.1')).rejects.toThrow(`Port ${port} is in use: end what listens there, or set CMS_PORT`)
  await close()
})

test('an address of another machine is refused', async () => {
  await expect(checkPort('CMS_PORT', 3001, '192.0.2.1')).rejects.toThrow('HOST is "192.0.2.1", which is not an address of this machine.')
})

/** @type {(host: string) => Promise<{ port: number, close: () => Promise<void> }>} */
function listen(host) {
  const server = createServer()
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port: 0, host }, () => {
      const address = server.address()
      const port = address && typeof address === 'object' ? address.port : 0
      resolve({ port, close: () => new Promise((closed) => server.close(() => closed())) })
    })
  })
}
