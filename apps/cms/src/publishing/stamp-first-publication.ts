import type { CollectionBeforeChangeHook } from 'payload'

/** Set once; it outlasts unpublishing, and a duplicate has none. */
export const stampFirstPublication: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  const stored: unknown = operation === 'update' ? originalDoc?.publishedAt : null
  return { ...data, publishedAt: stored || (data._status === 'published' ? new Date().toISOString() : null) }
}
