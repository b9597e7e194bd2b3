import type { CollectionBeforeChangeHook } from 'payload'

import { validationError } from '../errors/validation-error.ts'

type Entries = { entries?: { id?: string | null }[] | null } | null | undefined

const rowIds = (list: Entries): string[] => (list?.entries ?? []).flatMap(({ id }) => id ?? [])

/** Before a list is saved: a row that is stored in another list would be moved from there. Asks the database about new rows only. */
export const refuseRowsOfOthers: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const stored = new Set(rowIds(originalDoc))
  const added = rowIds(data).filter((id) => !stored.has(id))
  if (added.length === 0) return data
  const isOther = originalDoc?.id ? [{ id: { not_equals: originalDoc.id } }] : []
  const { docs } = await req.payload.find({
    collection: 'lists',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    select: { slug: true },
    trash: true,
    where: { and: [{ 'entries.id': { in: added } }, ...isOther] },
  })
  if (docs.length === 0) return data
  throw validationError({ message: 'Some entries are rows of another list. Leave out their ids.', path: 'entries' })
}
