import { APIError, type CollectionBeforeOperationHook, type PayloadRequest, type Where } from 'payload'

import { areOwnDrafts } from '../access/own-drafts.ts'
import { mayPublish } from '../access/roles.ts'
import type { WithPage } from '../documents/public-versions.ts'

type WriteArgs = { data?: Record<string, unknown>; draft?: boolean; id?: unknown; where?: Where }

/**
 * Decides a write by what it would result in, since access rules never see `draft`:
 * - a writer's writes end in a draft: no publish, unpublish, delete or restore to live, by whatever way in. What she made herself and readers
 *   never had she may move to the trash, and bring back;
 * - for everybody an update says whether it saves a draft or what the status becomes. Without, Payload would change the published
 *   document in place, or unpublish it when a draft lies on top.
 * Throws 403 for the first, 400 for the second.
 */
export const guardWrites: CollectionBeforeOperationHook = async ({ args, collection, operation, overrideAccess, req }) => {
  if (overrideAccess || !['create', 'update', 'delete', 'restoreVersion'].includes(operation)) return
  const { data = {}, draft = false } = args as WriteArgs
  const status = data._status
  const isTrashOrBack = 'deletedAt' in data

  if (req.user && !mayPublish(req)) {
    // The admin sends every field of its form, `deletedAt: null` too; in a draft that brings nothing back.
    const endsAsDraft = operation !== 'delete' && draft && status !== 'published' && !data.deletedAt
    if (!endsAsDraft && !(operation === 'update' && (await isTrashOfOwnDrafts(collection.slug as WithPage, args, req)))) {
      throw new APIError(
        'Writers save drafts, and may move to the trash what they made and readers never had. Ask an editor to publish, unpublish or remove this.',
        403,
        null,
        true,
      )
    }
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

/** Whether an update does nothing but move somebody's own drafts to the trash, or out of it as drafts. */
async function isTrashOfOwnDrafts(collection: WithPage, args: WriteArgs, req: PayloadRequest): Promise<boolean> {
  const { data = {}, draft = false, id, where } = args
  const isOnlyThat = 'deletedAt' in data && Object.keys(data).every((name) => name === 'deletedAt' || name === '_status')
  if (draft || !isOnlyThat || data._status === 'published') return false
  const these = id === undefined ? where : { id: { equals: id } }
  return these !== undefined && areOwnDrafts(collection, these, req)
}
