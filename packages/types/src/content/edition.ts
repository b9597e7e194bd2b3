import type { Movement, Moves } from './movement.ts'

/** A numbered order of a list, without the order itself. Days are ISO, in the time zone of the site. */
export type Edition = {
  number: number
  path: string
  day: string | null
  note: string | null
  /** Later days with a change of something other than the order, newest first. */
  corrections: string[]
  moves: Moves | null
}

export type Named = { slug: string; title: string; year: number }

/** `movement` is null in the first edition. */
export type NamedRank = Named & { movement: Movement | null; rank: number }

export type PastEdition = Edition & {
  order: NamedRank[]
  dropped: (Named & { rank: number })[]
}
