import { createHash } from 'node:crypto'

/** A URN made from a document's id, so that a new slug or a new address of the site does not mark items as unread. */
export function permanentId(id: string): string {
  const hex = createHash('sha256').update(id).digest('hex')
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
