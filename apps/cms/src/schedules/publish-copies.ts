import { APIError, type PayloadRequest } from 'payload'
import { titleOf } from '../content/fields/list-title.ts'
import { type Content, contentOf, replacing } from '../documents/content-of.ts'
import { newestState } from '../documents/newest-state.ts'
import { fullMessage } from '../errors/full-message.ts'
import { validationError } from '../errors/validation-error.ts'
import type { List, Montage, Schedule } from '../payload-types.ts'
import { restoredDraft } from '../request-context.ts'
import type { Change } from '../versions/change.ts'
import { deletedError } from './deleted-error.ts'
import type { Scheduled, Target } from './target.ts'

type Reviewed = Pick<Schedule, 'copy' | 'drafts' | 'savedAt'>

/** By the same rules as an editor's publish. Drafts that were saved later stay the newest drafts. */
export async function publishCopies({ copy, drafts, savedAt }: Reviewed, target: Target, req: PayloadRequest): Promise<void> {
  for (const { data, id, savedAt, title } of drafts) {
    await publishCopy({ collection: 'montages', content: data, goesAlong: true, id, savedAt, title }, req)
  }
  await publishCopy({ ...target, content: copy, goesAlong: false, savedAt, title: titleOf(copy) }, req)
}

type RestoredDraft = { change: Change | null } | null
type Copy = { collection: Scheduled; content: Content; goesAlong: boolean; id: string; savedAt: string; title: string }

async function publishCopy(copy: Copy, req: PayloadRequest): Promise<void> {
  const { collection, content, id, savedAt, title } = copy
  const newest = await newestState(collection, id, req)
  if (!newest) throw deletedError(title)
  const later = contentOf(newest)
  const published = await write(copy, { ...replacing(content, later), ...revisionOf(newest), _status: 'published' }, null, req)
  if (newest.updatedAt === savedAt) return
  const draft = { ...replacing(later, content), ...noteAfter(content, later, published), ...revisionOf(published) }
  await write(copy, draft, { change: newest.change ?? null }, req)
}

/** `restored`: the author of a draft that is saved again. The message names a montage that goes along, since the rules say “this”. */
async function write(
  { collection, goesAlong, id, title }: Copy,
  data: Content,
  restored: RestoredDraft,
  req: PayloadRequest,
): Promise<List | Montage> {
  const draft = data._status !== 'published'
  try {
    const context = restoredDraft.with(restored)
    return await req.payload.update({ collection, id, context, data, depth: 0, draft, overrideAccess: false, req })
  } catch (error) {
    if (!goesAlong || !(error instanceof APIError) || error.status >= 500) throw error
    throw validationError({ message: `“${title}” cannot be published: ${fullMessage(error)}`, path: 'entries' })
  }
}

const revisionOf = (doc: List | Montage): Content => ('revision' in doc ? { revision: doc.revision } : {})

/** A later draft keeps “Why it moved” only when it was written since. */
function noteAfter(copy: Content, later: Content, published: object): Content {
  if (!('editionNote' in published) || copy.editionNote !== later.editionNote) return {}
  return { editionNote: published.editionNote }
}
