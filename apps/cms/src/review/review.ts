import type { Data } from 'payload'

import type { Change } from '../versions/change.ts'

/** One save of a document. `change`: null when it was saved before this was noted. */
export type Save = { at: string; change: Change | null }

/** A draft that would go live along with a list: it is new to readers. */
export type DraftAlong = { doc: Data; id: string; saves: Save[] }

/**
 * What is known of a document when somebody is about to publish it. `before`: as readers last got it, and `published` when and by whom; null when
 * they never did. `isPublic`: whether they still have it. `isOwn`: whether each save since was made by who asks. `revision`: of the newest
 * save, where the document counts them. `saves`: those since, the newest first.
 */
export type Review = {
  before: Data | null
  drafts: DraftAlong[]
  isOwn: boolean
  isPublic: boolean
  published: Save | null
  revision: number | null
  saves: Save[]
}
