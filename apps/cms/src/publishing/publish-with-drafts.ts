import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { idOf } from '../documents/id-of.ts'
import { publicDocument } from '../documents/public-document.ts'
import { reasonOf } from '../errors/reason-of.ts'
import { refusal } from '../errors/refusal.ts'
import type { List } from '../payload-types.ts'

/**
 * Before a list is published with `?withDrafts=<id>,<id>`: publishes these of its montages first, in the same transaction, so that all of
 * them go live or nothing does. Ids, and not just “all”, since somebody has looked at these; one that is published meanwhile is left alone.
 * Refuses with 400 what is not in the list or cannot be published, naming rank and montage.
 */
export const publishDraftsAlong: CollectionBeforeChangeHook<List> = async ({ data, req }) => {
  const wanted = draftsAskedFor(req)
  if (wanted.length === 0) return data
  if (data._status !== 'published') throw new APIError('withDrafts goes with publishing: set _status to "published".', 400, null, true)

  const ranked = (data.entries ?? []).map(({ montage }) => idOf(montage))
  for (const id of wanted.toSorted((a, b) => ranked.indexOf(a) - ranked.indexOf(b))) {
    const index = ranked.indexOf(id)
    if (index === -1) throw new APIError(`withDrafts names ${id}, which is no montage of this list.`, 400, null, true)
    if (!(await publicDocument('montages', id, req))) await publishDraft(id, index, req)
  }
  return data
}

const draftsAskedFor = ({ searchParams }: PayloadRequest): string[] => [
  ...new Set((searchParams?.get('withDrafts') ?? '').split(',').filter((id) => id !== '')),
]

async function publishDraft(id: string, index: number, req: PayloadRequest): Promise<void> {
  try {
    await req.payload.update({ collection: 'montages', id, data: { _status: 'published' }, depth: 0, overrideAccess: false, req })
  } catch (error) {
    // All is rolled back; a refusal is only said again in words that lead to the entry.
    if (!(error instanceof APIError) || error.status >= 500) throw error
    throw refusal({ message: `Rank ${index + 1} cannot be published: ${reasonOf(error)}`, path: `entries.${index}.montage` })
  }
}
