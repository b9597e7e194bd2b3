import { titleOf } from '../content/fields/list-title.ts'
import type { PublicCollections } from '../documents/public-document.ts'
import type { WithPage } from '../documents/public-versions.ts'
import type { List, Montage, Person } from '../payload-types.ts'

type Values = Record<string, unknown>

const texts: Record<WithPage, readonly string[]> = { lists: ['standfirst', 'title'], montages: ['sequence', 'title'], people: ['name'] }
const rows: Record<WithPage, readonly string[]> = {
  lists: ['byline', 'entries'],
  montages: ['countries', 'directors', 'people', 'watch'],
  people: ['links'],
}

/** A draft as if it were published at a time: its empty fields have values that a page can be made of. */
export function asPublished<Name extends WithPage>(collection: Name, draft: Values & { id: string }, now: Date): PublicCollections[Name] {
  const filled: Values = { ...draft, _status: 'published', slug: draft.slug || draft.id, updatedAt: draft.updatedAt ?? now.toISOString() }
  for (const name of texts[collection]) filled[name] = draft[name] ?? ''
  // A form sends 0 for no rows.
  for (const name of rows[collection]) filled[name] = Array.isArray(draft[name]) ? draft[name] : []
  if (collection === 'lists') Object.assign(filled, { publishedAt: draft.publishedAt ?? now.toISOString(), shownTitle: titleOf(filled) })
  return filled as unknown as List & Montage & Person
}
