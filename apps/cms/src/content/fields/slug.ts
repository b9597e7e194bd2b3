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
  validate: slugIsFree(collection, from),
  hooks: { beforeValidate: [fillSlug(from)], beforeDuplicate: [slugOfCopy(collection)], beforeChange: [refuseTakenSlug(collection, from)] },
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
  (collection: WithAddress, from: string): TextFieldSingleValidation =>
  async (value, { id, previousValue, req }) =>
    !value || value === previousValue || (await faultOf(collection, from, value, id, req)) || true

/** Payload validates neither drafts nor what leaves the trash, and `slugIsFree` takes an empty slug. A slug that stays was free when it was saved. */
const refuseTakenSlug =
  (collection: WithAddress, from: string): FieldHook =>
  async ({ data, originalDoc, req, value }) => {
    const isChecked = data?._status === 'published' ? Boolean(value) : value === originalDoc?.slug
    if ((isChecked && !originalDoc?.deletedAt) || isInTrash(data, originalDoc)) return value
    // Payload says that the title is missing, in one sentence with all other fields that are.
    if (data?._status === 'published' && !value && !String(data[from] ?? originalDoc?.[from] ?? '').trim()) return value
    const message = await faultOf(collection, from, typeof value === 'string' ? value : '', originalDoc?.id, req)
    if (message) throw validationError({ message, path: 'slug' })
    return value
  }

async function faultOf(collection: WithAddress, from: string, slug: string, id: unknown, req: PayloadRequest): Promise<string | null> {
  if (slug === '')
    return `Write a ${from} or a slug. For a ${from} without Latin, Greek or Cyrillic letters, write the slug, such as seven-samurai.`
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
