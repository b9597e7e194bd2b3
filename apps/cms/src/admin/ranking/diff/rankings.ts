import { idOf } from '../../../documents/id-of.ts'

/** `montage`: null for an entry without one. `note`: null where it is not loaded. A ranking holds each montage once. */
export type Place = { montage: string | null; note: string | null }

/** The ranks of the entries that hold no montage. */
export const emptyRanks = (entries: unknown): number[] =>
  entriesIn(entries).flatMap(({ montage }, index) => (idOf(montage) === null ? [index + 1] : []))

type Entry = { montage?: unknown; note?: string | null | undefined }

/** The ranking of a list's entries from a form or the database. Of a repeated montage only the upper place counts. */
export function rankingOfEntries(entries: unknown): Place[] {
  const seen = new Set<string>()
  return entriesIn(entries).map(({ montage, note }) => {
    const id = idOf(montage)
    const isRepeated = id !== null && seen.has(id)
    if (id !== null) seen.add(id)
    return { montage: isRepeated ? null : id, note: note ?? '' }
  })
}

const entriesIn = (entries: unknown): Entry[] => (Array.isArray(entries) ? (entries as Entry[]) : [])
