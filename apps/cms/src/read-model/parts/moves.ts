import type { Moves } from 'types/content/movement'
import type { Edition } from '../../payload-types.ts'

/** What changed in an edition since the one before, counted. */
export function countMoves(edition: Pick<Edition, 'gone' | 'order'>): Moves {
  const kinds = edition.order.map(({ movement }) => movement.kind)
  return {
    moved: kinds.filter((kind) => kind === 'up' || kind === 'down').length,
    new: kinds.filter((kind) => kind === 'new').length,
    left: edition.gone?.length ?? 0,
  }
}
