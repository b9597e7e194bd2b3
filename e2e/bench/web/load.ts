import type { Tools } from './tools.ts'

export const connections = 32

export type Load = { p99: number; rate: number }

type Result = { errors: number; latency: { p99: number }; non2xx: number; requests: { average: number }; timeouts: number }

/** Requests a page of this machine for some seconds. Throws on a wrong or missing response. */
export async function load(address: string, seconds: number, tools: Tools): Promise<Load> {
  const { hostname } = new URL(address)
  if (hostname !== 'localhost') throw new Error(`${hostname} is no server of this bench.`)
  const result = (await tools.run(
    'autocannon',
    ...['--json', '--no-progress', '--connections', String(connections), '--duration', String(seconds)],
    ...['--headers', 'Accept-Encoding=gzip', address.replace('localhost', '127.0.0.1')],
  )) as Result
  const { errors, latency, non2xx, requests, timeouts } = result
  if (errors + non2xx + timeouts > 0)
    throw new Error(`${address} under load: ${errors} errors, ${timeouts} of them time-outs, ${non2xx} answers other than 2xx.`)
  return { p99: latency.p99, rate: requests.average }
}
