import type { CollectionBeforeChangeHook } from 'payload'

const mark = '--trashed-'

/** In the trash a document keeps its slug with a mark, so that another may take it; brought back, it asks for it again. */
export const freeSlugInTrash: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const slug: unknown = data.slug ?? originalDoc?.slug
  if (typeof slug !== 'string' || !('deletedAt' in data)) return data

  const isMarked = slug.includes(mark)
  if (data.deletedAt && !isMarked) return { ...data, slug: `${slug}${mark}${String(originalDoc?.id).slice(-12)}` }
  if (!data.deletedAt && isMarked) return { ...data, slug: slug.slice(0, slug.indexOf(mark)) }
  return data
}
