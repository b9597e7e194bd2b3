import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { idsOf } from '../documents/id-of.ts'
import type { WithPage } from '../documents/public-versions.ts'
import { editionAfter, newestEdition } from '../editions/newest-edition.ts'
import { isScheduled, publicBefore, restoredDraft, type SaveOperation, saveOperation } from '../request-context.ts'
import type { Change, ChangeKind } from './change.ts'
import { copyNewestVersion } from './copy-newest-version.ts'

/** Payload does not tell these facts to the hooks of a change. */
export const recordOperation: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (!['create', 'update', 'restoreVersion'].includes(operation)) return
  const { draft = false, id, unpublishAllLocales } = args as { draft?: boolean; id?: unknown; unpublishAllLocales?: boolean | string }
  saveOperation(collection.slug).set(req, {
    isDraft: draft,
    isRestore: operation === 'restoreVersion',
    ofNewest: operation === 'update' && Boolean(id),
    overwritesNewest: unpublishAllLocales === true || unpublishAllLocales === 'true',
  })
}

/** Must be the last hook before a change. */
export const recordChange =
  (collection: WithPage): CollectionBeforeChangeHook =>
  async ({ data, operation, originalDoc, req }) => {
    const id: string | null = operation === 'update' ? originalDoc.id : null
    const saving = saveOperation(collection).get(req) as SaveOperation
    if (saving.overwritesNewest && id) await copyNewestVersion(collection, id, req)

    const restored = restoredDraft.get(req)
    if (restored) return { ...data, change: restored.change && { ...restored.change, kind: 'kept' } }

    // A restored version brings its former status.
    const isPublished = data._status === 'published' && !data.deletedAt && !(saving.isRestore && saving.isDraft)
    const edition = isPublished && collection === 'lists' ? await editionOf(data, id, req) : null
    const change: Change = {
      by: req.user?.name ?? '',
      edition: edition?.number ?? null,
      isScheduled: isScheduled.get(req) === true,
      kind: kindOf({ collection, data, saving, id, isCorrection: edition?.isCorrection ?? false, isPublished, originalDoc, req }),
      restoredEdition: saving.isRestore ? (data.change?.edition ?? null) : null,
      restoredFrom: saving.isRestore ? new Date(data.updatedAt).toISOString() : null,
      userId: req.user ? String(req.user.id) : null,
    }
    return { ...data, change }
  }

type Document = Parameters<CollectionBeforeChangeHook>[0]['data']
type NewVersion = {
  collection: WithPage
  data: Document
  saving: SaveOperation
  id: string | null
  isCorrection: boolean
  isPublished: boolean
  originalDoc?: Document
  req: PayloadRequest
}

function kindOf({ collection, data, saving, id, isCorrection, isPublished, originalDoc, req }: NewVersion): ChangeKind {
  if (id && Boolean(data.deletedAt) !== Boolean(originalDoc?.deletedAt)) return data.deletedAt ? 'trashed' : 'untrashed'
  if (isPublished) return isCorrection ? 'corrected' : 'published'
  return id && !saving.isDraft && publicBefore(collection, id).has(req) ? 'unpublished' : 'saved'
}

/** By the same rule as after the change. */
async function editionOf({ entries }: Document, id: string | null, req: PayloadRequest) {
  const montages = idsOf((entries as { montage?: unknown }[] | null | undefined)?.map(({ montage }) => montage))
  return editionAfter(id ? await newestEdition(id, req) : null, montages)
}
