import { request } from 'node:http'
import { buffer } from 'node:stream/consumers'

/** A request that a bench repeats. */
export type Row = { name: string; path: string; headers: Record<string, string>; status: number }

/** A response as sent, without the headers of the connection. */
export type Answer = { status: number; headers: string[]; body: Buffer }

export function fetchRaw(origin: string, { headers, path }: Pick<Row, 'headers' | 'path'>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(new URL(path, origin), { agent: false, headers }, async (answer) => {
      const pairs = answer.rawHeaders.flatMap((name, place, all) => (place % 2 === 0 ? [[name, all[place + 1] ?? ''] as const] : []))
      const kept = pairs.filter(([name]) => !/^(date|connection|keep-alive)$/i.test(name))
      resolve({ body: await buffer(answer), headers: kept.flat(), status: answer.statusCode ?? 0 })
    })
      .on('error', reject)
      .end()
  })
}

const headerOf = ({ headers }: Answer, name: string): string | undefined =>
  headers.find((_value, place) => place % 2 === 1 && headers[place - 1]?.toLowerCase() === name)

export const rowsOf = (list: string, picture: string): Row[] => [
  { name: 'page, gzip', path: list, headers: { 'Accept-Encoding': 'gzip' }, status: 200 },
  { name: 'page, brotli', path: list, headers: { 'Accept-Encoding': 'br' }, status: 200 },
  { name: 'page, known (304)', path: list, headers: { 'Accept-Encoding': 'gzip', 'If-None-Match': 'its tag' }, status: 304 },
  { name: 'not there (404)', path: '/lists/no-such-list', headers: { 'Accept-Encoding': 'gzip' }, status: 404 },
  { name: 'AVIF', path: picture, headers: {}, status: 200 },
]

/** The row with the ETag of this server. */
export async function withTagOf(origin: string, row: Row): Promise<Row> {
  const { 'If-None-Match': tag, ...headers } = row.headers
  if (tag === undefined) return row
  const etag = headerOf(await fetchRaw(origin, { headers, path: row.path }), 'etag')
  if (!etag) throw new Error(`${origin}${row.path} has no tag.`)
  return { ...row, headers: { ...headers, 'If-None-Match': etag } }
}
