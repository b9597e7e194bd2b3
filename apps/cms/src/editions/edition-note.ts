import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '../documents/id-of.ts'
import type { List } from '../payload-types.ts'
import { editionNote } from '../request-context.ts'
import { isSameOrder } from './movement.ts'
import { newestEdition, orderOf } from './newest-edition.ts'

export const maxEditionNoteLength = 600

/** A publication of another order takes “Why it moved” out of the list; with the same order the note stays. */
export const moveNoteToEdition: CollectionBeforeChangeHook<List> = async ({ data, operation, originalDoc, req }) => {
  const note = String(data.editionNote ?? '').trim()
  if (!note || data._status !== 'published' || data.deletedAt) return data
  // The field's own validation runs later and refuses the note.
  if (note.length > maxEditionNoteLength) return data

  const newest = operation === 'update' && originalDoc ? await newestEdition(originalDoc.id, req) : null
  const montages = (data.entries ?? []).map(({ montage }) => idOf(montage) ?? '')
  if (isSameOrder(orderOf(newest), montages)) return data

  editionNote(data.slug).set(req, note)
  return { ...data, editionNote: '' }
}
