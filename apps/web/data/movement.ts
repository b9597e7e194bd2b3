import type { Edition } from 'types/payload-types'

/** How far a montage rose or fell since the edition before; `by` counts ranks and is 0 for what stayed and what is new. */
export type Movement = Edition['order'][number]['movement']

/** What changed since the edition before, counted. */
export type Moves = { moved: number; new: number; left: number }

export function countMoves(edition: Pick<Edition, 'gone' | 'order'>): Moves {
  const kinds = edition.order.map(({ movement }) => movement.kind)
  return {
    moved: kinds.filter((kind) => kind === 'up' || kind === 'down').length,
    new: kinds.filter((kind) => kind === 'new').length,
    left: edition.gone?.length ?? 0,
  }
}
