import type { FieldHook, PayloadRequest, TextField, TextFieldSingleValidation } from 'payload'

import { isSlug, longestSlug, pathIn } from 'types/addresses'
import { redirectFrom } from '../../addresses/move-address.ts'
import { otherWithSlug } from '../../documents/other-with-slug.ts'
import type { WithAddress } from '../../documents/public-versions.ts'
import { validationError } from '../../errors/validation-error.ts'
import { titleOf } from './list-title.ts'
import { slugify } from './slugify.ts'

/** Unique among published documents, newest drafts and redirects; the trash does not count (see `freeSlugInTrash`). */
export const slugField = (collection: WithAddress, from: string): TextField => ({
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

const slugOfCopy =
  (collection: WithAddress): FieldHook =>
  async ({ req, value }) => {
    const slug = `${String(value).slice(0, 70)}-copy`.replace('--', '-')
    for (let number = 1; ; number++) {
      const numbered = number === 1 ? slug : `${slug}-${number}`
      if (!(await findOther(collection, numbered, undefined, req))) return numbered
    }
  }

/** In the form, an empty slug is fine: the title will fill it. */
const slugIsFree =
  (collection: WithAddress): TextFieldSingleValidation =>
  async (value, { id, previousValue, req }) =>
    !value || value === previousValue || (await faultOf(collection, value, id, req)) || true

/** Payload validates neither drafts nor what leaves the trash, and `slugIsFree` takes an empty slug. A slug that stays was free when it was saved. */
const refuseTakenSlug =
  (collection: WithAddress): FieldHook =>
  async ({ data, originalDoc, req, value }) => {
    const isChecked = data?._status === 'published' ? Boolean(value) : value === originalDoc?.slug
    if ((isChecked && !originalDoc?.deletedAt) || isInTrash(data, originalDoc)) return value
    const message = await faultOf(collection, typeof value === 'string' ? value : '', originalDoc?.id, req)
    if (message) throw validationError({ message, path: 'slug' })
    return value
  }

async function faultOf(collection: WithAddress, slug: string, id: unknown, req: PayloadRequest): Promise<string | null> {
  if (slug === '')
    return 'Write a title or a slug. For a title without Latin, Greek or Cyrillic letters, write the slug, such as seven-samurai.'
  if (!isSlug(slug)) return `Use small letters, digits and single hyphens, such as pain-and-gain; at most ${longestSlug}.`
  const other = await findOther(collection, slug, id, req)
  return other && `“${slug}” is taken by ${other}. Choose another.`
}

const isInTrash = (data?: Record<string, unknown>, original?: Record<string, unknown>): boolean =>
  Boolean(data && 'deletedAt' in data ? data.deletedAt : original?.deletedAt)

async function findOther(collection: WithAddress, slug: string, id: unknown, req: PayloadRequest): Promise<string | null> {
  const other = await otherWithSlug(collection, slug, id, req)
  if (other) return `“${'name' in other ? other.name : 'entries' in other ? titleOf(other) : other.title}”`
  const to = await redirectFrom(pathIn[collection]({ slug }), id, req)
  return to && `a redirect to ${to}`
}
