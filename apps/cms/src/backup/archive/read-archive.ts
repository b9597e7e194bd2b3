import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { extract } from 'tar-stream'

/** The entries of an archive, in their order. Each must be read to its end. */
export async function* readArchive(file: string): AsyncGenerator<{ content: Readable; name: string }> {
  const entries = extract()
  const read = pipeline(createReadStream(file), createGunzip(), entries)
  // The loop throws it.
  read.catch(() => {})
  for await (const entry of entries) yield { content: entry as unknown as Readable, name: entry.header.name }
  await read
}
