import { type AddressInfo, connect, createServer } from 'node:net'

/** A proxy that loses the first `times` answers to a command: the server executes it, and the connection breaks. */
export async function losingProxy(to: { host: string; port: number }, command: string, times: number) {
  const proxy = { close: () => {}, lost: 0, port: 0 }
  const server = createServer((client) => {
    const upstream = connect(to)
    let isAnswerLost = false
    client.on('data', (data) => {
      isAnswerLost = data.includes(command) && proxy.lost < times
      upstream.write(data)
    })
    upstream.on('data', (data) => {
      if (!isAnswerLost) return client.write(data)
      proxy.lost++
      client.destroy()
      return upstream.destroy()
    })
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      one.on('error', () => other.destroy())
      one.on('close', () => other.destroy())
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  proxy.port = (server.address() as AddressInfo).port
  proxy.close = () => server.close()
  return proxy
}
