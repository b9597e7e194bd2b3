import type { CollectionBeforeChangeHook } from 'payload'

/** The day a list first reached readers. Set once, by us alone, and kept through unpublishing; a duplicate has none. */
export const stampFirstPublication: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  const known: unknown = operation === 'update' ? originalDoc?.publishedAt : null
  return { ...data, publishedAt: known || (data._status === 'published' ? new Date().toISOString() : null) }
}
