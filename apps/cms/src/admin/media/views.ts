import type { Where } from 'payload'
import { toldOfBefore } from '../../gate/end-of-rights.ts'
import { used } from '../../media/uses/filter-images.ts'

export type View = 'all' | 'ending' | 'missing' | 'unused'

/** What each view above the list of images asks; null asks nothing. As a filter of the list has it, so that it can be gone on from there. */
export const viewsAt = (at: Date): Record<View, Where | null> => ({
  all: null,
  missing: { or: [{ and: [{ credit: { exists: false } }] }] },
  ending: { or: [{ and: [{ rightsUntil: { less_than: toldOfBefore(at).toISOString() } }] }] },
  unused: { or: [{ and: [{ id: { not_in: used } }] }] },
})

/** A condition as the address of a list has it. */
export function searchOf(where: null | Where): string {
  const search = new URLSearchParams()
  const add = (path: string, value: unknown) => {
    if (typeof value !== 'object' || value === null) search.set(path, String(value))
    else for (const [name, part] of Object.entries(value)) add(`${path}[${name}]`, part)
  }
  if (where) add('where', where)
  return search.toString()
}
