import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { idOf } from '../documents/id-of.ts'
import { publicDocument } from '../documents/public-document.ts'
import { fullMessage } from '../errors/full-message.ts'
import { validationError } from '../errors/validation-error.ts'
import type { List } from '../payload-types.ts'

/** Publishes the montages of `?withDrafts=<id>,<id>` first: by ids, since an editor has reviewed exactly these. */
export const publishMontageDrafts: CollectionBeforeChangeHook<List> = async ({ data, req }) => {
  const ids = draftsIn(req)
  if (ids.length === 0) return data
  if (data._status !== 'published') throw new APIError('withDrafts goes with publishing: set _status to "published".', 400, null, true)

  const ranked = (data.entries ?? []).map(({ montage }) => idOf(montage))
  for (const id of ids.toSorted((a, b) => ranked.indexOf(a) - ranked.indexOf(b))) {
    const index = ranked.indexOf(id)
    if (index === -1) throw new APIError(`withDrafts names ${id}, which is no montage of this list.`, 400, null, true)
    if (!(await publicDocument('montages', id, req))) await publishDraft(id, index, req)
  }
  return data
}

const draftsIn = ({ searchParams }: PayloadRequest): string[] => [
  ...new Set((searchParams?.get('withDrafts') ?? '').split(',').filter((id) => id !== '')),
]

async function publishDraft(id: string, index: number, req: PayloadRequest): Promise<void> {
  try {
    await req.payload.update({ collection: 'montages', id, data: { _status: 'published' }, depth: 0, overrideAccess: false, req })
  } catch (error) {
    if (!(error instanceof APIError) || error.status >= 500) throw error
    throw validationError({ message: `Rank ${index + 1} cannot be published: ${fullMessage(error)}`, path: `entries.${index}.montage` })
  }
}
