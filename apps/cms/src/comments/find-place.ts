import type { PayloadRequest } from 'payload'

import { idOf } from '../documents/id-of.ts'
import { newestState } from '../documents/newest-state.ts'
import type { WithPage } from '../documents/public-versions.ts'
import { validationError } from '../errors/validation-error.ts'
import type { Comment, List, Montage, Person } from '../payload-types.ts'
import { hasPassages, isCommentable, parseAnchor } from './anchors.ts'
import type { CommentRequest } from './comment-request.ts'
import { messages } from './messages.ts'

type Place = Pick<Comment, 'anchor' | 'montage' | 'quote' | 'subject'>

/** Where a new comment on `doc` stands. Throws 400 for a place that its collection does not have, and for an entry that was never saved. */
export async function findPlace(
  collection: WithPage,
  doc: List | Montage | Person,
  { anchor, quote }: CommentRequest,
  req: PayloadRequest,
): Promise<Place> {
  const parsed = parseAnchor(anchor)
  const field = parsed?.kind === 'field' ? fieldsOf(collection, req).find(({ name }) => name === parsed.name) : undefined
  if (!parsed || (parsed.kind === 'field' && !field) || (parsed.kind === 'entry' && collection !== 'lists')) {
    throw validationError({ message: `There is no “${anchor}” to comment on here.`, path: 'anchor' })
  }
  const canQuote = (field && hasPassages(field)) || (parsed.kind === 'entry' && parsed.isNote)
  if (quote && !canQuote) throw validationError({ message: 'Only words of a text can be quoted.', path: 'quote' })
  return parsed.kind === 'entry' ? { anchor, quote, ...(await entryIn(doc as List, parsed.row, req)) } : { anchor, quote }
}

const fieldsOf = (collection: WithPage, { payload }: PayloadRequest) =>
  payload.collections[collection].config.flattenedFields.filter(isCommentable)

async function entryIn({ entries }: List, row: string, req: PayloadRequest): Promise<Pick<Comment, 'montage' | 'subject'>> {
  const entry = entries?.find(({ id }) => id === row)
  if (!entry) throw validationError({ message: messages.unsavedEntry, path: 'anchor' })
  const montage = idOf(entry.montage)
  if (montage === null) return {}
  const { title = null } = (await newestState('montages', montage, req)) ?? {}
  return { montage, subject: title }
}
