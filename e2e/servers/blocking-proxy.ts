import { connect, createServer, type Server, type Socket } from 'node:net'

import { freePort } from './free-port.ts'

/** A proxy in front of a server, open at first. */
export type BlockingProxy = {
  /** Accepts connections and lets them wait. */
  hold: () => Promise<void>
  /** Forwards waiting and new connections. */
  open: () => void
  /** Refuses new connections and ends the others. */
  shut: () => Promise<void>
  url: string
}

export async function startBlockingProxy(behindUrl: string): Promise<BlockingProxy> {
  const behind = Number(new URL(behindUrl).port)
  const port = await freePort()
  const sockets = new Set<Socket>()
  const waiting: Socket[] = []
  let isOpen = true
  let server: Server | null = null

  const passOn = (near: Socket) => {
    const far = connect(behind, '127.0.0.1')
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket)
      socket.on('error', () => other.destroy()).on('close', () => sockets.delete(socket))
      socket.pipe(other)
    }
  }
  const listen = () =>
    new Promise<void>((resolve) => {
      server = createServer((near) => (isOpen ? passOn(near) : void waiting.push(near))).listen(port, '127.0.0.1', resolve)
    })
  await listen()
  return {
    hold: () => {
      isOpen = false
      return listen()
    },
    open: () => {
      isOpen = true
      for (const near of waiting.splice(0)) passOn(near)
    },
    shut: async () => {
      for (const socket of [...sockets, ...waiting.splice(0)]) socket.destroy()
      await new Promise((resolve) => server?.close(resolve))
    },
    url: `http://127.0.0.1:${port}`,
  }
}
