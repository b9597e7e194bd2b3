import { createHash } from 'node:crypto'

import { renditions } from '../storage/stores.ts'

const name = /^[0-9a-f]{32}-\d{1,5}\.(avif|webp)$/

/** Nothing else is read from the store. */
export const isRenditionName = (text: string): boolean => name.test(text)

/** Keeps a rendition, and returns the name that its content gives it: a name never gets other bytes. */
export async function storeRendition(bytes: Buffer, { format, width }: { format: string; width: number }): Promise<string> {
  const named = `${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}-${width}.${format}`
  await renditions.write(named, bytes)
  return named
}
