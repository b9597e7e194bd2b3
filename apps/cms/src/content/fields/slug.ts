import type { FieldHook, PayloadRequest, TextField, TextFieldSingleValidation } from 'payload'

import { isSlug, longestSlug, pathIn } from 'types/addresses'
import { redirectFrom } from '../../addresses/move-address.ts'
import { otherWithSlug } from '../../documents/other-with-slug.ts'
import { refusal } from '../../errors/refusal.ts'
import { titleOf } from './list-title.ts'
import { slugify } from './slugify.ts'

type SluggedCollection = 'lists' | 'montages' | 'people'

/**
 * The last part of a document's address. Made from `from` when left empty, editable, unique among the published, the drafts and the
 * redirects; the trash does not count (see `freeSlugInTrash`).
 */
export const slugField = (collection: SluggedCollection, from: string): TextField => ({
  name: 'slug',
  type: 'text',
  required: true,
  unique: true,
  index: true,
  admin: {
    position: 'sidebar',
    components: {
      Description: {
        path: '/admin/fields/slug-description.tsx#SlugDescription',
        clientProps: { description: `The last part of the address. Left empty, it is made from the ${from}.`, from },
      },
    },
  },
  validate: slugIsFree(collection),
  hooks: { beforeValidate: [fillSlug(from)], beforeDuplicate: [slugOfCopy(collection)], beforeChange: [refuseTakenSlug(collection)] },
})

const fillSlug =
  (from: string): FieldHook =>
  ({ data, originalDoc, value }) => {
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
    const title: unknown = data?.[from] ?? originalDoc?.[from]
    return typeof title === 'string' ? slugify(title) : value
  }

/** A copy has the title of the original, so its slug cannot be made from that. */
const slugOfCopy =
  (collection: SluggedCollection): FieldHook =>
  async ({ req, value }) => {
    const slug = `${String(value).slice(0, 70)}-copy`.replace('--', '-')
    for (let number = 1; ; number++) {
      const numbered = number === 1 ? slug : `${slug}-${number}`
      if (!(await findOther(collection, numbered, undefined, req))) return numbered
    }
  }

/** Shows the fault in the form while it is edited. Empty is fine there: the title will fill it. */
const slugIsFree =
  (collection: SluggedCollection): TextFieldSingleValidation =>
  async (value, { id, req }) =>
    !value || (await faultOf(collection, value, id, req)) || true

/** Enforces it on every save: Payload does not validate drafts. */
const refuseTakenSlug =
  (collection: SluggedCollection): FieldHook =>
  async ({ data, originalDoc, req, value }) => {
    if (isInTrash(data, originalDoc)) return value
    const message = await faultOf(collection, typeof value === 'string' ? value : '', originalDoc?.id, req)
    if (message) throw refusal({ message, path: 'slug' })
    return value
  }

/** What is wrong with a slug, in a sentence; null when it can be taken. */
async function faultOf(collection: SluggedCollection, slug: string, id: unknown, req: PayloadRequest): Promise<string | null> {
  if (slug === '')
    return 'Write a title or a slug. Of a title without Latin, Greek or Cyrillic letters no address can be made: write the slug, such as seven-samurai.'
  if (!isSlug(slug)) return `Use small letters, digits and single hyphens, such as pain-and-gain; at most ${longestSlug}.`
  const other = await findOther(collection, slug, id, req)
  return other && `“${slug}” is taken by ${other}. Choose another.`
}

const isInTrash = (data?: Record<string, unknown>, original?: Record<string, unknown>): boolean =>
  Boolean(data && 'deletedAt' in data ? data.deletedAt : original?.deletedAt)

/** What else uses the slug: a published document, a newest draft, a redirect. Reads inside the transaction of the save. */
async function findOther(collection: SluggedCollection, slug: string, id: unknown, req: PayloadRequest): Promise<string | null> {
  const other = await otherWithSlug(collection, slug, id, req)
  if (other) return `“${'name' in other ? other.name : 'entries' in other ? titleOf(other) : other.title}”`
  const to = await redirectFrom(pathIn[collection]({ slug }), id, req)
  return to && `a redirect to ${to}`
}
