import { APIError, type CollectionBeforeDeleteHook, type PayloadRequest, type Where } from 'payload'

import { validationError } from '../../errors/validation-error.ts'
import { describeUses, findUses, maxNamedUses, usesOf } from './find-uses.ts'

/** Refuses with 409 to delete an image that is used, in a draft too, and names the first uses. */
export const refuseDeleteOfUsed: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const uses = await findUses(String(id), { overrideAccess: true, req })
  if (uses.length > 0) throw deleteError(`This image is ${describeUses(uses)}.`)
}

/** The same for a bulk delete, before it begins: Payload would delete the unused images and report the others as failed. */
export async function refuseBulkDeleteOfUsed(where: Where, overrideAccess: boolean, req: PayloadRequest): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'media',
    depth: 0,
    overrideAccess,
    pagination: false,
    req,
    select: { alt: true },
    where,
  })
  const ids = docs.map(({ id }) => id)
  const uses = await usesOf(ids, { overrideAccess: true, req })
  const used = docs.filter(({ id }) => uses.has(id)).map(({ alt, id }) => `“${alt}” is ${describeUses(uses.get(id) ?? [])}.`)
  if (used.length === 0) return
  const more = used.length - maxNamedUses
  throw deleteError(
    [...used.slice(0, maxNamedUses), ...(more > 0 ? [`${more} more ${more === 1 ? 'is' : 'are'} used, too.`] : [])].join(' '),
  )
}

const deleteError = (used: string): APIError =>
  new APIError(
    `Nothing was deleted. ${used} “Where it is used” in the form of an image has all of them. Take it out there first.`,
    409,
    null,
    true,
  )

/** A new file for a used image changes all its uses at once. Throws 409 with the first uses, unless `data` has `replaceEverywhere`. */
export async function requireConsentToReplace(
  id: string | undefined,
  { replaceEverywhere }: { replaceEverywhere?: unknown },
  req: PayloadRequest,
): Promise<void> {
  if (id === undefined) throw validationError({ message: 'A file is for one image: name it by its id.', path: 'file' })
  if (replaceEverywhere === true) return
  const uses = await findUses(String(id), { overrideAccess: true, req })
  if (uses.length === 0) return
  const message = `This image is ${describeUses(uses)}. A new file would replace it in all of them. Tick “Replace it everywhere” to do that, or upload the file as an image of its own.`
  throw new APIError(message, 409, { errors: [{ message, path: 'replaceEverywhere' }] }, true)
}
