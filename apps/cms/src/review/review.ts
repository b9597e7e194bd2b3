import type { Data } from 'payload'

import type { Change } from '../versions/change.ts'

/** `change`: null for versions from before that field. */
export type Save = { at: string; change: Change | null }

export type DraftAlong = { doc: Data; id: string; saves: Save[] }

/** The changes since the last publication. `before`: its content. `isOwn`: whether the user made all `saves`, newest first. */
export type Review = {
  before: Data | null
  drafts: DraftAlong[]
  isOwn: boolean
  isPublic: boolean
  published: Save | null
  revision: number | null
  saves: Save[]
}
