import { APIError, type CollectionBeforeOperationHook } from 'payload'

import { mayPublish } from '../access/roles.ts'

type WriteArgs = { data?: Record<string, unknown>; draft?: boolean }

/**
 * Decides a write by what it would result in, since access rules never see `draft`:
 * - a writer's writes end in a draft: no publish, unpublish, trash, delete or restore to live, by whatever way in;
 * - for everybody an update says whether it saves a draft or what the status becomes. Without, Payload would change the published
 *   document in place, or unpublish it when a draft lies on top.
 * Throws 403 for the first, 400 for the second.
 */
export const guardWrites: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (overrideAccess || !['create', 'update', 'delete', 'restoreVersion'].includes(operation)) return
  const { data = {}, draft = false } = args as WriteArgs
  const status = data._status
  const isTrashOrBack = 'deletedAt' in data

  if (req.user && !mayPublish(req)) {
    // The admin sends every field of its form, `deletedAt: null` too; in a draft that brings nothing back.
    const endsAsDraft = operation !== 'delete' && draft && status !== 'published' && !data.deletedAt
    if (!endsAsDraft) throw new APIError('Writers save drafts. Ask an editor to publish, unpublish or remove this.', 403, null, true)
  }
  if (operation === 'update' && !draft && status === undefined && !isTrashOrBack) {
    throw new APIError(
      'Say what this update does: add draft=true to save a draft, or set _status to "published" or "draft".',
      400,
      null,
      true,
    )
  }
}
