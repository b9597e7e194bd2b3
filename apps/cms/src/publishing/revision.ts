import { APIError, type CollectionBeforeOperationHook, type FieldHook, type NumberField, type TextField } from 'payload'
import type { List } from 'types/payload-types'

import { isSignedInField } from '../access/roles.ts'

/** An update of these alone overwrites nobody's words. */
const notContent = new Set(['_status', 'deletedAt'])

/**
 * Counts the saves of a list, drafts too. Whoever saves says the number they started from, and is refused with 409 when somebody else has
 * saved since: the form carries it, and so must every other client.
 */
export const revisionFields: [NumberField, TextField] = [
  {
    name: 'revision',
    type: 'number',
    defaultValue: 0,
    access: { read: isSignedInField },
    admin: { disableBulkEdit: true, hidden: true },
    hooks: { beforeValidate: [countSave] },
  },
  {
    name: 'revisedBy',
    type: 'text',
    access: { read: isSignedInField },
    admin: { disableBulkEdit: true, hidden: true },
    hooks: { beforeChange: [({ req }) => req.user?.name ?? ''] },
  },
]

/** Refuses a change of content that does not say which revision it was made on: it would overwrite in silence. Bulk edits cannot say it. */
export const demandRevision: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (overrideAccess || !req.user || operation !== 'update') return
  const { data = {} } = args as { data?: Record<string, unknown> }
  const hasContent = Object.keys(data).some((name) => !notContent.has(name))
  if (hasContent && typeof data.revision !== 'number') {
    throw new APIError(
      'Say with “revision” which saved state of the list this change was made on, so that it overwrites nobody’s.',
      400,
      null,
      true,
    )
  }
}

/** The number of the save under way. Refuses one that was made on another revision than the newest; a version put back brings its old one. */
async function countSave({ data, operation, originalDoc, req }: Parameters<FieldHook<List, number, List>>[0]): Promise<number> {
  if (operation === 'create' || !originalDoc) return 1
  // In a bulk edit `originalDoc` is the published state, not the newest.
  const { docs } = await req.payload.find({
    collection: 'lists',
    depth: 0,
    draft: true,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    select: { revisedBy: true, revision: true, updatedAt: true },
    trash: true,
    where: { id: { equals: originalDoc.id } },
  })
  const { revisedBy, revision: newest, updatedAt } = docs[0] ?? originalDoc
  const given = data?.revision
  if (typeof given !== 'number' || given === newest || req.context.isRestoringVersion) return (newest ?? 0) + 1

  const who = revisedBy || 'Somebody'
  const message = `${who} saved this list after you opened it. Nothing of yours was saved: look at what changed, then take theirs or save again.`
  throw new APIError(message, 409, { revisedAt: updatedAt, revisedBy: who, revision: newest }, true)
}
