import { APIError, type CollectionBeforeDeleteHook, type CollectionBeforeOperationHook, type Where } from 'payload'

import { refusal } from '../../errors/refusal.ts'
import { inWords, namedUses, usesOf } from './uses.ts'

/** An image that a list, a montage or a person has, in a draft too, is not deleted: 409, with the first places that have it. */
export const refuseDeleteWhileUsed: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const uses = await usesOf(String(id), { overrideAccess: true, req })
  if (uses.length > 0) throw refusedDelete(`This image is ${inWords(uses)}.`)
}

/** Many at once are asked for before the first is gone: Payload would delete some, and note the others as failed. */
export const refuseBulkDeleteWhileUsed: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  const { where } = args as { where?: Where }
  if (operation !== 'delete' || !where) return
  const { docs } = await req.payload.find({
    collection: 'media',
    depth: 0,
    overrideAccess: overrideAccess ?? false,
    pagination: false,
    req,
    select: { alt: true },
    where,
  })
  const used: string[] = []
  for (const { alt, id } of docs) {
    const uses = await usesOf(id, { overrideAccess: true, req })
    if (uses.length > 0) used.push(`“${alt}” is ${inWords(uses)}.`)
  }
  if (used.length === 0) return
  const more = used.length - namedUses
  throw refusedDelete(
    [...used.slice(0, namedUses), ...(more > 0 ? [`${more} more ${more === 1 ? 'is' : 'are'} used, too.`] : [])].join(' '),
  )
}

const refusedDelete = (used: string): APIError =>
  new APIError(
    `Nothing was deleted. ${used} “Where it is used” in the form of an image has all of them. Take it out there first.`,
    409,
    null,
    true,
  )

/**
 * A new file for an image that is used replaces it in all those places at once, and in what readers see. Whoever means that says so, with
 * `replaceEverywhere`; else 409, with the first places that have it. Asked before anything is made of the file.
 */
export const demandIntentToReplace: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update' || !req.file) return
  const { data = {}, id } = args as { data?: { replaceEverywhere?: unknown }; id?: unknown }
  if (id === undefined) throw refusal({ message: 'A file is for one image: name it by its id.', path: 'file' })
  if (data.replaceEverywhere === true) return
  const uses = await usesOf(String(id), { overrideAccess: true, req })
  if (uses.length === 0) return
  const message = `This image is ${inWords(uses)}. A new file would replace it in all of them. Tick “Replace it everywhere” to do that, or upload the file as an image of its own.`
  throw new APIError(message, 409, { errors: [{ message, path: 'replaceEverywhere' }] }, true)
}
