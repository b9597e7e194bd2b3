import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { hadReaders } from '../addresses/remember-pages.ts'
import { idOf } from '../documents/id-of.ts'
import { editionAfter, newestEdition } from '../editions/newest-edition.ts'
import type { Change, ChangeKind } from './change.ts'
import { keepNewestVersion } from './keep-newest-version.ts'

type VersionedCollection = 'lists' | 'montages' | 'people'
type Operation = { isDraft: boolean; isRestore: boolean; overwritesNewest: boolean }

const key = (collection: string) => `operation:${collection}`

/** Before an operation: notes what hooks of a change are not told of it. */
export const noteOperation: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (!['create', 'update', 'restoreVersion'].includes(operation)) return
  const { draft = false, unpublishAllLocales } = args as { draft?: boolean; unpublishAllLocales?: boolean | string }
  const noted: Operation = {
    isDraft: draft,
    isRestore: operation === 'restoreVersion',
    overwritesNewest: unpublishAllLocales === true || unpublishAllLocales === 'true',
  }
  req.context[key(collection.slug)] = noted
}

/** Before a change, the last of its hooks: writes into the version that is saved who makes it, and by what kind of change. */
export const noteChange =
  (collection: VersionedCollection): CollectionBeforeChangeHook =>
  async ({ data, operation, originalDoc, req }) => {
    const id: string | null = operation === 'update' ? originalDoc.id : null
    const how = req.context[key(collection)] as Operation
    if (how.overwritesNewest && id) await keepNewestVersion(collection, id, req)

    const kept = req.context.keptDraft as { change: Change | null } | null | undefined
    if (kept) return { ...data, change: kept.change && { ...kept.change, kind: 'kept' } }

    // A version that is restored as a draft still has the status that it had.
    const isPublished = data._status === 'published' && !data.deletedAt && !(how.isRestore && how.isDraft)
    const edition = isPublished && collection === 'lists' ? await editionOf(data, id, req) : null
    const change: Change = {
      by: req.user?.name ?? '',
      edition: edition?.number ?? null,
      isScheduled: req.context.isScheduled === true,
      kind: kindOf({ collection, data, how, id, isCorrection: edition?.isCorrection ?? false, isPublished, originalDoc, req }),
      restoredEdition: how.isRestore ? (data.change?.edition ?? null) : null,
      restoredFrom: how.isRestore ? new Date(data.updatedAt).toISOString() : null,
      userId: req.user ? String(req.user.id) : null,
    }
    return { ...data, change }
  }

type Document = Parameters<CollectionBeforeChangeHook>[0]['data']
type Circumstances = {
  collection: VersionedCollection
  data: Document
  how: Operation
  id: string | null
  isCorrection: boolean
  isPublished: boolean
  originalDoc?: Document
  req: PayloadRequest
}

function kindOf({ collection, data, how, id, isCorrection, isPublished, originalDoc, req }: Circumstances): ChangeKind {
  if (id && Boolean(data.deletedAt) !== Boolean(originalDoc?.deletedAt)) return data.deletedAt ? 'trashed' : 'untrashed'
  if (isPublished) return isCorrection ? 'corrected' : 'published'
  return id && !how.isDraft && hadReaders(collection, id, req) ? 'unpublished' : 'saved'
}

/** The edition that a list published with this content has, by the same rule by which it is written after the change. */
async function editionOf({ entries }: Document, id: string | null, req: PayloadRequest) {
  const montages = ((entries ?? []) as { montage?: unknown }[]).map(({ montage }) => idOf(montage)).filter((montage) => montage !== null)
  return editionAfter(id ? await newestEdition(id, req) : null, montages)
}
