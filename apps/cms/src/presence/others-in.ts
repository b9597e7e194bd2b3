import type { Presence } from '../payload-types.ts'

/** Somebody who has a document open, and the time since when. */
export type Present = { name: string; since: string }

/** Who stands behind the windows of a document, but for one person; once each, with the earliest time, in the order of arrival. */
export function othersIn(windows: Pick<Presence, 'name' | 'person' | 'since'>[], me: string): Present[] {
  const people = new Map<string, Present>()
  for (const { name, person, since } of windows.toSorted((a, b) => a.since.localeCompare(b.since))) {
    if (person !== me && !people.has(person)) people.set(person, { name, since })
  }
  return [...people.values()]
}
