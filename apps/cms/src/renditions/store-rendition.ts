import { createHash } from 'node:crypto'

import { renditions } from '../storage/stores.ts'

/** Stores a rendition under a name that is made from its content: a name never gets other bytes. */
export async function storeRendition(
  bytes: Buffer,
  { format, width }: { format: string; width: number },
): Promise<{ isNew: boolean; name: string; size: number }> {
  const name = `${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}-${width}.${format}`
  const isNew = (await renditions.sizeOf(name)) === null
  await renditions.write(name, bytes)
  return { isNew, name, size: bytes.length }
}
