import { APIError, type PayloadRequest } from 'payload'
import { contentOf } from '../documents/content-of.ts'
import { idOf } from '../documents/id-of.ts'
import { newestState } from '../documents/newest-state.ts'
import type { List, Montage, Schedule } from '../payload-types.ts'
import { deletedError } from './deleted-error.ts'
import { liveSince } from './live-since.ts'

export type Copies = Pick<Schedule, 'copy' | 'drafts'>

/** Throws 400 for a montage that is not in the list, 409 for one that is published. A montage goes alone. */
export async function takeCopies(doc: List | Montage, withDrafts: string[], req: PayloadRequest): Promise<Copies> {
  const ranked = ('entries' in doc ? (doc.entries ?? []) : []).map(({ montage }) => idOf(montage) ?? '')
  const notInList = withDrafts.find((id) => !ranked.includes(id))
  if (notInList !== undefined) throw new APIError(`withDrafts names ${notInList}, which does not go live with this.`, 400, null, true)

  const drafts: Schedule['drafts'] = []
  for (const id of ranked.filter((each) => withDrafts.includes(each))) {
    const montage = await newestState('montages', id, req)
    if (!montage) throw deletedError('A montage of this list')
    if (montage._status === 'published') throw new APIError(`“${montage.title}” was published meanwhile. Review it again.`, 409, null, true)
    const data = contentOf(montage)
    drafts.push({ data, id, liveSince: await liveSince('montages', id, req), savedAt: montage.updatedAt, title: montage.title })
  }
  return { copy: contentOf(doc), drafts }
}
