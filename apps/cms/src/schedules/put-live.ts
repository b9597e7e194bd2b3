import { APIError, type PayloadRequest } from 'payload'
import { titleOf } from '../content/fields/list-title.ts'
import { idOf } from '../documents/id-of.ts'
import { newestState } from '../documents/newest-state.ts'
import { reasonOf } from '../errors/reason-of.ts'
import { refusal } from '../errors/refusal.ts'
import type { List, Montage, Schedule } from '../payload-types.ts'
import type { Change } from '../versions/change.ts'
import { type Content, contentOf, insteadOf } from './content.ts'
import { gone } from './gone.ts'

type Reviewed = Pick<Schedule, 'copy' | 'drafts' | 'list' | 'savedAt'>

/**
 * Publishes the copies of the montages and then of the list, in the transaction and with the rights of `req`: every rule for publishing applies, and throws.
 * What was saved later stays the newest draft.
 */
export async function putLive({ copy, drafts, list, savedAt }: Reviewed, req: PayloadRequest): Promise<void> {
  for (const { data, id, savedAt, title } of drafts) await putOneLive({ collection: 'montages', content: data, id, savedAt, title }, req)
  await putOneLive({ collection: 'lists', content: copy, id: idOf(list) ?? '', savedAt, title: titleOf(copy) }, req)
}

type KeptDraft = { change: Change | null } | null
type One = { collection: 'lists' | 'montages'; content: Content; id: string; savedAt: string; title: string }

async function putOneLive(one: One, req: PayloadRequest): Promise<void> {
  const { collection, content, id, savedAt, title } = one
  const newest = await newestState(collection, id, req)
  if (!newest) throw gone(title)
  const later = contentOf(newest)
  const published = await write(one, { ...insteadOf(content, later), ...revisionOf(newest), _status: 'published' }, null, req)
  if (newest.updatedAt === savedAt) return
  const draft = { ...insteadOf(later, content), ...noteAfter(content, later, published), ...revisionOf(published) }
  await write(one, draft, { change: newest.change ?? null }, req)
}

/**
 * Publishes what says that it is published, and saves all else as a draft. `keptDraft`: what is known of who wrote that draft, since it is put back. A montage’s
 * refusal is said again with its title: the rule alone says “this”.
 */
async function write({ collection, id, title }: One, data: Content, keptDraft: KeptDraft, req: PayloadRequest): Promise<List | Montage> {
  const draft = data._status !== 'published'
  try {
    const context = { keptDraft }
    return await req.payload.update({ collection, id, context, data, depth: 0, draft, overrideAccess: false, req })
  } catch (error) {
    if (collection === 'lists' || !(error instanceof APIError) || error.status >= 500) throw error
    throw refusal({ message: `“${title}” cannot be published: ${reasonOf(error)}`, path: 'entries' })
  }
}

/** A list is changed on the revision that is there. */
const revisionOf = (doc: List | Montage): Content => ('revision' in doc ? { revision: doc.revision } : {})

/** “Why it moved” belongs to the copy: a later draft keeps one that was written since, else what publishing left of it. */
function noteAfter(copy: Content, later: Content, published: object): Content {
  if (!('editionNote' in published) || copy.editionNote !== later.editionNote) return {}
  return { editionNote: published.editionNote }
}
