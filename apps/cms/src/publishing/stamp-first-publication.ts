import type { CollectionBeforeChangeHook } from 'payload'

/** The day a list first reached readers. Set once, kept through unpublishing. */
export const stampFirstPublication: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const publishedAt: unknown = originalDoc?.publishedAt
  if (publishedAt) return { ...data, publishedAt }
  return data._status === 'published' ? { ...data, publishedAt: new Date().toISOString() } : data
}
