import type { Where } from 'payload'
import { warningCutoff } from '../../gate/end-of-rights.ts'
import { used } from '../../media/uses/filter-images.ts'

export type View = 'all' | 'ending' | 'missing' | 'unused'

/** The filter of each view, as the list's own filters are written, so that editors can change it; null for no filter. */
export const viewsAt = (at: Date): Record<View, Where | null> => ({
  all: null,
  missing: { or: [{ and: [{ credit: { exists: false } }] }] },
  ending: { or: [{ and: [{ rightsUntil: { less_than: warningCutoff(at).toISOString() } }] }] },
  unused: { or: [{ and: [{ id: { not_in: used } }] }] },
})
