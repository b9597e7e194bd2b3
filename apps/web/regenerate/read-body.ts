import type { IncomingMessage } from 'node:http'

/** A request sent more than is read. */
export class BodyTooLarge extends Error {
  override name = 'BodyTooLarge'
}

/** The body of a request as text, byte for byte. Rejects with `BodyTooLarge` as soon as it is longer than `most` bytes. */
export async function readBody(request: IncomingMessage, most: number): Promise<string> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > most) throw new BodyTooLarge(`A body may have ${most} bytes.`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
