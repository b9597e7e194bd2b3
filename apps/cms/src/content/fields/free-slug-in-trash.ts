import type { CollectionBeforeChangeHook } from 'payload'

const mark = '--trashed-'

/** In the trash, a mark is added to the slug, so that another document may take the slug. */
export const freeSlugInTrash: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const slug: unknown = data.slug ?? originalDoc?.slug
  if (typeof slug !== 'string' || !('deletedAt' in data)) return data

  const isMarked = slug.includes(mark)
  if (data.deletedAt && !isMarked) return { ...data, slug: `${slug}${mark}${String(originalDoc?.id).slice(-12)}` }
  if (!data.deletedAt && isMarked) return { ...data, slug: slug.slice(0, slug.indexOf(mark)) }
  return data
}
