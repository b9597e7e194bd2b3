import type { Movement, Moves } from './movement.ts'

/** An order of a list as readers had it, without the order itself. Days are ISO, such as `2026-11-22`, in the time zone of the site. */
export type Edition = {
  number: number
  /** Where the history says more of it, with a fragment. */
  path: string
  day: string | null
  /** Why it moved, in the editors' words. */
  note: string | null
  /** Days after its own on which something other than the order changed, newest first. */
  corrections: string[]
  /** Since the edition before; null for the first, which has none. */
  moves: Moves | null
}

/** A montage as it was named in an edition. */
export type Named = { slug: string; title: string; year: number }

/** A montage in the order of an edition; `movement` is null in the first edition. */
export type NamedRank = Named & { movement: Movement | null; rank: number }

export type PastEdition = Edition & {
  /** In the order of reading. */
  order: NamedRank[]
  left: (Named & { rank: number })[]
}
