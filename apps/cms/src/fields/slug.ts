import { type CollectionSlug, type FieldHook, type PayloadRequest, type TextField, ValidationError } from 'payload'

import { isSlug, slugify } from './slugify.ts'

type SluggedCollection = 'lists' | 'montages' | 'people'

/**
 * The last part of a document's address. Made from `from` when left empty, editable, unique among the published, the drafts and what is
 * both; the trash does not count (see `freeSlugInTrash`).
 */
export const slugField = (collection: SluggedCollection, from: string): TextField => ({
  name: 'slug',
  type: 'text',
  required: true,
  unique: true,
  index: true,
  admin: {
    position: 'sidebar',
    description: `The last part of the address. Left empty, it is made from the ${from}.`,
  },
  hooks: { beforeValidate: [fillSlug(from)], beforeDuplicate: [() => undefined], beforeChange: [refuseTakenSlug(collection)] },
})

const fillSlug =
  (from: string): FieldHook =>
  ({ data, originalDoc, value }) => {
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
    const title: unknown = data?.[from] ?? originalDoc?.[from]
    return typeof title === 'string' ? slugify(title) : value
  }

/** Runs for drafts too, which Payload does not validate. */
const refuseTakenSlug =
  (collection: SluggedCollection): FieldHook =>
  async ({ data, originalDoc, req, value }) => {
    const refuse = (message: string) => new ValidationError({ collection, errors: [{ path: 'slug', message }] }, req.t)
    if (isInTrash(data, originalDoc)) return value
    if (typeof value !== 'string' || value === '') throw refuse('Write a title or a slug: the address is made of it.')
    if (!isSlug(value)) throw refuse('Use small letters, digits and single hyphens, such as pain-and-gain; at most 80.')

    const other = await findOther(collection, value, originalDoc?.id, req)
    if (other) throw refuse(`“${value}” is taken by ${other}. Choose another.`)
    return value
  }

const isInTrash = (data?: Record<string, unknown>, original?: Record<string, unknown>): boolean =>
  Boolean(data && 'deletedAt' in data ? data.deletedAt : original?.deletedAt)

/** The title of another document that uses the slug, published or in its newest draft; reads inside the transaction of the save. */
async function findOther(collection: CollectionSlug & SluggedCollection, slug: string, id: unknown, req: PayloadRequest): Promise<string | null> {
  for (const draft of [false, true]) {
    const { docs } = await req.payload.find({
      collection,
      depth: 0,
      draft,
      limit: 2,
      overrideAccess: true,
      pagination: false,
      req,
      where: { slug: { equals: slug } },
    })
    const other = docs.find((doc) => doc.id !== id)
    if (other) return `“${'title' in other ? other.title : other.name}”`
  }
  return null
}
