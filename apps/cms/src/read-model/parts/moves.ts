import type { Moves } from 'types/content/movement'
import type { Edition } from '../../payload-types.ts'

export function countMoves(edition: Pick<Edition, 'dropped' | 'order'>): Moves {
  const kinds = edition.order.map(({ movement }) => movement.kind)
  return {
    moved: kinds.filter((kind) => kind === 'up' || kind === 'down').length,
    new: kinds.filter((kind) => kind === 'new').length,
    dropped: edition.dropped?.length ?? 0,
  }
}
