import type { Where } from 'payload'

import type { inReview } from '../../handovers/filter-in-review.ts'
import type { MontageFilter } from '../../search/filter-montages.ts'

export const labels: Record<MontageFilter | typeof inReview, string> = {
  drafts: 'Drafts',
  changed: 'Changes wait',
  review: 'In review',
  mine: 'Mine',
  unlisted: 'In no list',
  uncredited: 'Missing credit',
}

export const named = (filter: string): Where => ({ or: [{ and: [{ id: { in: filter } }] }] })
