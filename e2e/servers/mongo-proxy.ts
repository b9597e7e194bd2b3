import { connect, createServer, type Socket } from 'node:net'
import { Binary, MongoClient } from 'mongodb'

import { freePort } from './free-port.ts'

// The BSON before the session's UUID in a command: `lsid: { id: <16 bytes> }`.
const beforeSession = Buffer.from('\x03lsid\0\x1e\0\0\0\x05id\0\x10\0\0\0\x04', 'latin1')

export type MongoProxy = {
  /** Aborts the open transactions of a killed process, which would block writes of the same documents for a minute. */
  abortTransactions: () => Promise<void>
  close: () => Promise<void>
  url: string
}

/** A proxy between a process and MongoDB that records the sessions of the process. */
export async function startMongoProxy(databaseUrl: string): Promise<MongoProxy> {
  const behind = new URL(databaseUrl)
  const sessions = new Set<string>()
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(Number(behind.port), behind.hostname)
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket)
      socket.on('error', () => other.destroy()).on('close', () => sockets.delete(socket))
      socket.pipe(other)
    }
    near.on('data', (bytes) => {
      for (const session of sessionsIn(bytes)) sessions.add(session)
    })
  })
  const port = await freePort()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const url = new URL(databaseUrl)
  url.host = `127.0.0.1:${port}`
  return {
    abortTransactions: async () => {
      const client = await new MongoClient(databaseUrl).connect()
      const ids = [...sessions].map((id) => ({ id: new Binary(Buffer.from(id, 'hex'), Binary.SUBTYPE_UUID) }))
      await client.db('admin').command({ killSessions: ids })
      await client.close()
      sessions.clear()
    },
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
    url: url.href,
  }
}

function sessionsIn(bytes: Buffer): string[] {
  const found: string[] = []
  for (let at = bytes.indexOf(beforeSession); at !== -1; at = bytes.indexOf(beforeSession, at + 1)) {
    const start = at + beforeSession.length
    found.push(bytes.toString('hex', start, start + 16))
  }
  return found
}
