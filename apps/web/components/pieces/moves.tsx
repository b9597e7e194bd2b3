import type { Moves as Counted } from 'types/content/movement'

const labels = { moved: 'moved', new: 'new', dropped: 'left' }

/** Such as "3 moved, 1 new, 1 left". */
export const Moves = ({ moves }: { moves: Counted }) =>
  (['moved', 'new', 'dropped'] as const)
    .filter((kind) => moves[kind] > 0)
    .map((kind) => `${moves[kind]} ${labels[kind]}`)
    .join(', ')
