import type { Place } from './arrange-threads.ts'
import { messages } from './messages.ts'

/** The names in a form: of the whole document, such as “the list”, and of its fields, in its order. */
export type NamesInForm = { fields: readonly { label: string; name: string }[]; whole: string }

/** As editors call a place of the form. `subject`: the title of the entry. */
export function nameOfPlace(place: Place, { fields, whole }: NamesInForm, subject: string | null): string {
  if (place.kind === 'document') return whole
  if (place.kind === 'left') return messages.left
  if (place.kind === 'field') return fields.find(({ name }) => name === place.name)?.label ?? place.name
  const entry = messages.entry(place.index + 1, subject)
  return place.isNote ? messages.note(entry) : entry
}

/** The path of its field in the form, to show it; null for the whole document and for entries that left. */
export function pathOfPlace(place: Place): string | null {
  if (place.kind === 'field') return place.name
  return place.kind === 'entry' ? `entries.${place.index}.${place.isNote ? 'note' : 'montage'}` : null
}
