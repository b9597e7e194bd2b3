import type { Presence } from '../payload-types.ts'

export type Present = { name: string; since: string }

/** The other people who have windows of a document open, each once with their earliest time, in the order of arrival. */
export function othersIn(windows: Pick<Presence, 'name' | 'person' | 'since'>[], me: string): Present[] {
  const people = new Map<string, Present>()
  for (const { name, person, since } of windows.toSorted((a, b) => a.since.localeCompare(b.since))) {
    if (person !== me && !people.has(person)) people.set(person, { name, since })
  }
  return [...people.values()]
}
