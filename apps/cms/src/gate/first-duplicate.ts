import { idOf } from '../documents/id-of.ts'

/** The ranks, from 1, of the first two entries with the same montage; null when there are none. */
export function firstDuplicate(entries: unknown): { ranks: [number, number] } | null {
  const ranks = new Map<string, number>()
  for (const [index, entry] of (Array.isArray(entries) ? entries : []).entries()) {
    const id = idOf((entry as { montage?: unknown }).montage)
    if (id === null) continue
    const first = ranks.get(id)
    if (first !== undefined) return { ranks: [first, index + 1] }
    ranks.set(id, index + 1)
  }
  return null
}
