import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { idOf } from '../documents/id-of.ts'
import type { List } from '../payload-types.ts'
import { isSameOrder } from './movement.ts'
import { newestEdition, orderOf } from './newest-edition.ts'

/** In characters. */
export const longestEditionNote = 600

const key = (slug: unknown) => `editionNote:${slug}`

/**
 * Before a change that publishes another order: takes “Why it moved” out of the list and keeps it for the edition, so that the next
 * re-rank does not repeat it. Where the order stays as it was, the note stays in the list and waits for one.
 */
export const setEditionNoteAside: CollectionBeforeChangeHook<List> = async ({ data, operation, originalDoc, req }) => {
  const note = String(data.editionNote ?? '').trim()
  if (!note || data._status !== 'published' || data.deletedAt) return data
  // Left where it is, the field's own validation refuses it; that runs later.
  if (note.length > longestEditionNote) return data

  const newest = operation === 'update' && originalDoc ? await newestEdition(originalDoc.id, req) : null
  const montages = (data.entries ?? []).map(({ montage }) => idOf(montage) ?? '')
  if (isSameOrder(orderOf(newest), montages)) return data

  // A new list has no id yet. As in `remember-pages.ts`, nothing is awaited between reading `req.context` and writing to it.
  req.context[key(data.slug)] = note
  return { ...data, editionNote: '' }
}

/** The note that was set aside for the edition of a list, once; empty when there was none. */
export function takeEditionNote({ slug }: List, req: PayloadRequest): string {
  const note = req.context[key(slug)] as string | undefined
  delete req.context[key(slug)]
  return note ?? ''
}
