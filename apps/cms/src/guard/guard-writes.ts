import { APIError, type CollectionBeforeOperationHook, type PayloadRequest, type Where } from 'payload'

import { areOwnDrafts } from '../access/own-drafts.ts'
import { isAdminRequest, mayPublish } from '../access/roles.ts'
import type { WithPage } from '../documents/public-versions.ts'

type WriteArgs = { data?: Record<string, unknown>; draft?: boolean; id?: unknown; where?: Where }

/** At once, by REST: a slip of a filter must not empty a collection. */
const maxDeletions = 25

/**
 * Judges a write by its result, since access rules never see `draft`. Throws
 * - 403 when a writer would publish, unpublish, delete or restore; she may only save drafts, and move her own drafts to the trash and back;
 * - 403 when a writer would restore a version of a list, which changes its ranking, and when anybody but an admin would delete for good;
 * - 400 for an update without `draft` or `_status`: Payload would change the published document in place, or unpublish it below a draft.
 */
export const guardWrites: CollectionBeforeOperationHook = async ({ args, collection, operation, overrideAccess, req }) => {
  if (overrideAccess || !['create', 'update', 'delete', 'restoreVersion'].includes(operation)) return
  const { data = {}, draft = false } = args as WriteArgs
  const status = data._status
  const isTrashOrBack = 'deletedAt' in data

  if (operation === 'delete') await guardDelete(collection.slug as WithPage, args, req)
  if (operation === 'restoreVersion' && collection.slug === 'lists' && !mayPublish(req)) {
    throw new APIError(
      'An earlier version may have another ranking, which only editors change. Ask an editor to restore it.',
      403,
      null,
      true,
    )
  }
  if (req.user && !mayPublish(req)) {
    // The form of the admin sends `deletedAt: null` too; in a draft that restores nothing.
    const endsAsDraft = operation !== 'delete' && draft && status !== 'published' && !data.deletedAt
    if (!endsAsDraft && !(operation === 'update' && (await isTrashOfOwnDrafts(collection.slug as WithPage, args, req)))) {
      throw new APIError(
        'Writers save drafts, and may move their own drafts to the trash while readers never had them. Ask an editor to publish, unpublish or remove this.',
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

async function guardDelete(collection: WithPage, { id, where }: WriteArgs, req: PayloadRequest): Promise<void> {
  if (mayPublish(req) && !isAdminRequest(req)) {
    throw new APIError('Only admins delete for good. Move it to the trash instead.', 403, null, true)
  }
  if (id !== undefined || !where) return
  const { totalDocs } = await req.payload.count({ collection, overrideAccess: true, req, trash: true, where })
  if (totalDocs > maxDeletions) throw new APIError(`At most ${maxDeletions} documents are deleted for good at once.`, 400, null, true)
}

async function isTrashOfOwnDrafts(collection: WithPage, args: WriteArgs, req: PayloadRequest): Promise<boolean> {
  const { data = {}, draft = false, id, where } = args
  const isOnlyThat = 'deletedAt' in data && Object.keys(data).every((name) => name === 'deletedAt' || name === '_status')
  if (draft || !isOnlyThat || data._status === 'published') return false
  const documents = id === undefined ? where : { id: { equals: id } }
  return documents !== undefined && areOwnDrafts(collection, documents, req)
}
